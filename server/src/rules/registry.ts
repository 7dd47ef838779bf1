/** All rules by id; the id is the name of the folder. */
import { citationDate } from './citation-date/rule.ts';
import { citationForm } from './citation-form/rule.ts';
import { citationMismatch } from './citation-mismatch/rule.ts';
import { citationOrder } from './citation-order/rule.ts';
import { citationOrgan } from './citation-organ/rule.ts';
import { dateForm } from './date-form/rule.ts';
import { duplicatedWord } from './duplicated-word/rule.ts';
import { finalFullStop } from './final-full-stop/rule.ts';
import { footnoteOrder } from './footnote-order/rule.ts';
import { numberForm } from './number-form/rule.ts';
import { operativeOpening } from './operative-opening/rule.ts';
import { operativeSemicolon } from './operative-semicolon/rule.ts';
import { organLineComma } from './organ-line-comma/rule.ts';
import { frontMatter } from './front-matter/rule.ts';
import { organLineMissing } from './organ-line-missing/rule.ts';
import { paragraphNumber } from './paragraph-number/rule.ts';
import { preambularComma } from './preambular-comma/rule.ts';
import { preambularNumber } from './preambular-number/rule.ts';
import { preambularOpening } from './preambular-opening/rule.ts';
import { referenceDirection } from './reference-direction/rule.ts';
import { soleParagraphNumber } from './sole-paragraph-number/rule.ts';
import { subparagraphLabel } from './subparagraph-label/rule.ts';
import { unbalancedBracket } from './unbalanced-bracket/rule.ts';
import { undefinedAnnex } from './undefined-annex/rule.ts';
import { undefinedFootnote } from './undefined-footnote/rule.ts';
import { undefinedParagraph } from './undefined-paragraph/rule.ts';
import { unknownSuppression } from './unknown-suppression/rule.ts';
import { unusedFootnote } from './unused-footnote/rule.ts';
import type { Rule } from './rule.ts';

export const rules = {
  'front-matter': frontMatter,
  'organ-line-missing': organLineMissing,
  'organ-line-comma': organLineComma,
  'preambular-opening': preambularOpening,
  'preambular-comma': preambularComma,
  'preambular-number': preambularNumber,
  'paragraph-number': paragraphNumber,
  'sole-paragraph-number': soleParagraphNumber,
  'operative-opening': operativeOpening,
  'operative-semicolon': operativeSemicolon,
  'final-full-stop': finalFullStop,
  'subparagraph-label': subparagraphLabel,
  'undefined-paragraph': undefinedParagraph,
  'reference-direction': referenceDirection,
  'undefined-annex': undefinedAnnex,
  'undefined-footnote': undefinedFootnote,
  'unused-footnote': unusedFootnote,
  'footnote-order': footnoteOrder,
  'citation-form': citationForm,
  'citation-organ': citationOrgan,
  'citation-date': citationDate,
  'citation-mismatch': citationMismatch,
  'citation-order': citationOrder,
  'date-form': dateForm,
  'number-form': numberForm,
  'duplicated-word': duplicatedWord,
  'unbalanced-bracket': unbalancedBracket,
  'unknown-suppression': unknownSuppression,
} as const satisfies Readonly<Record<string, Rule>>;
