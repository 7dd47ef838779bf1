/** All rules by id; the id is the name of the folder. */
import { citationMismatch } from './citation-mismatch/rule.ts';
import { finalFullStop } from './final-full-stop/rule.ts';
import { footnoteOrder } from './footnote-order/rule.ts';
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
import { elementOrder } from './element-order/rule.ts';
import { titleMissing } from './title-missing/rule.ts';
import { operativePartMissing } from './operative-part-missing/rule.ts';
import { unreferencedAnnex } from './unreferenced-annex/rule.ts';
import { sectionNumber } from './section-number/rule.ts';
import { bulletedList } from './bulleted-list/rule.ts';
import { splitParagraph } from './split-paragraph/rule.ts';
import { conversionDebris } from './conversion-debris/rule.ts';
import type { Rule } from './rule.ts';

export const rules = {
  'front-matter': frontMatter,
  'organ-line-missing': organLineMissing,
  'organ-line-comma': organLineComma,
  'element-order': elementOrder,
  'title-missing': titleMissing,
  'operative-part-missing': operativePartMissing,
  'split-paragraph': splitParagraph,
  'preambular-opening': preambularOpening,
  'preambular-comma': preambularComma,
  'preambular-number': preambularNumber,
  'paragraph-number': paragraphNumber,
  'sole-paragraph-number': soleParagraphNumber,
  'operative-opening': operativeOpening,
  'operative-semicolon': operativeSemicolon,
  'final-full-stop': finalFullStop,
  'subparagraph-label': subparagraphLabel,
  'bulleted-list': bulletedList,
  'section-number': sectionNumber,
  'undefined-paragraph': undefinedParagraph,
  'reference-direction': referenceDirection,
  'undefined-annex': undefinedAnnex,
  'unreferenced-annex': unreferencedAnnex,
  'undefined-footnote': undefinedFootnote,
  'unused-footnote': unusedFootnote,
  'footnote-order': footnoteOrder,
  'conversion-debris': conversionDebris,
  'citation-mismatch': citationMismatch,
  'unbalanced-bracket': unbalancedBracket,
  'unknown-suppression': unknownSuppression,
} as const satisfies Readonly<Record<string, Rule>>;
