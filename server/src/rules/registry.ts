/** All rules by id; the id is the name of the folder. */
import { acronym } from './acronym/rule.ts';
import { adverbPosition } from './adverb-position/rule.ts';
import { bulletedList } from './bulleted-list/rule.ts';
import { chapterVIILast } from './chapter-vii-last/rule.ts';
import { citationDate } from './citation-date/rule.ts';
import { citationForm } from './citation-form/rule.ts';
import { citationMismatch } from './citation-mismatch/rule.ts';
import { citationOrder } from './citation-order/rule.ts';
import { citationOrgan } from './citation-organ/rule.ts';
import { conversionDebris } from './conversion-debris/rule.ts';
import { dateForm } from './date-form/rule.ts';
import { duplicatedWord } from './duplicated-word/rule.ts';
import { elementOrder } from './element-order/rule.ts';
import { finalFullStop } from './final-full-stop/rule.ts';
import { footnoteOrder } from './footnote-order/rule.ts';
import { footnotePosition } from './footnote-position/rule.ts';
import { frontMatter } from './front-matter/rule.ts';
import { leftoverMark } from './leftover-mark/rule.ts';
import { length } from './length/rule.ts';
import { numberForm } from './number-form/rule.ts';
import { openingItalics } from './opening-italics/rule.ts';
import { operativeOpening } from './operative-opening/rule.ts';
import { operativePartMissing } from './operative-part-missing/rule.ts';
import { operativeSemicolon } from './operative-semicolon/rule.ts';
import { organLineComma } from './organ-line-comma/rule.ts';
import { organLineMissing } from './organ-line-missing/rule.ts';
import { orphanAdverb } from './orphan-adverb/rule.ts';
import { paragraphNumber } from './paragraph-number/rule.ts';
import { preambularComma } from './preambular-comma/rule.ts';
import { preambularNumber } from './preambular-number/rule.ts';
import { preambularOpening } from './preambular-opening/rule.ts';
import { referenceDirection } from './reference-direction/rule.ts';
import { referenceForm } from './reference-form/rule.ts';
import { repeatedOpening } from './repeated-opening/rule.ts';
import { reservedVerb } from './reserved-verb/rule.ts';
import { sectionNumber } from './section-number/rule.ts';
import { seizedOfTheMatter } from './seized-of-the-matter/rule.ts';
import { soleParagraphNumber } from './sole-paragraph-number/rule.ts';
import { spelling } from './spelling/rule.ts';
import { splitParagraph } from './split-paragraph/rule.ts';
import { subparagraphCapital } from './subparagraph-capital/rule.ts';
import { subparagraphEnd } from './subparagraph-end/rule.ts';
import { subparagraphLabel } from './subparagraph-label/rule.ts';
import { titleMissing } from './title-missing/rule.ts';
import { unbalancedBracket } from './unbalanced-bracket/rule.ts';
import { undefinedAnnex } from './undefined-annex/rule.ts';
import { undefinedFootnote } from './undefined-footnote/rule.ts';
import { undefinedParagraph } from './undefined-paragraph/rule.ts';
import { unknownSuppression } from './unknown-suppression/rule.ts';
import { unreferencedAnnex } from './unreferenced-annex/rule.ts';
import { unusedFootnote } from './unused-footnote/rule.ts';
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
  'adverb-position': adverbPosition,
  'paragraph-number': paragraphNumber,
  'sole-paragraph-number': soleParagraphNumber,
  'operative-opening': operativeOpening,
  'operative-semicolon': operativeSemicolon,
  'final-full-stop': finalFullStop,
  'repeated-opening': repeatedOpening,
  'orphan-adverb': orphanAdverb,
  'subparagraph-label': subparagraphLabel,
  'subparagraph-end': subparagraphEnd,
  'subparagraph-capital': subparagraphCapital,
  'bulleted-list': bulletedList,
  'section-number': sectionNumber,
  'undefined-paragraph': undefinedParagraph,
  'reference-direction': referenceDirection,
  'undefined-annex': undefinedAnnex,
  'unreferenced-annex': unreferencedAnnex,
  'reference-form': referenceForm,
  'citation-form': citationForm,
  'citation-organ': citationOrgan,
  'citation-date': citationDate,
  'citation-mismatch': citationMismatch,
  'citation-order': citationOrder,
  'undefined-footnote': undefinedFootnote,
  'unused-footnote': unusedFootnote,
  'footnote-order': footnoteOrder,
  'footnote-position': footnotePosition,
  'opening-italics': openingItalics,
  'conversion-debris': conversionDebris,
  'date-form': dateForm,
  'number-form': numberForm,
  spelling,
  'duplicated-word': duplicatedWord,
  acronym,
  'unbalanced-bracket': unbalancedBracket,
  'leftover-mark': leftoverMark,
  'unknown-suppression': unknownSuppression,
  'seized-of-the-matter': seizedOfTheMatter,
  'chapter-vii-last': chapterVIILast,
  'reserved-verb': reservedVerb,
  length,
} as const satisfies Readonly<Record<string, Rule>>;
