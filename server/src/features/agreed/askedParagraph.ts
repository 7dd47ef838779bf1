/** The paragraphs of a draft whose wording others may have agreed to before. */
import { wordsIn } from '../../corpus/agreed/words.ts';
import { corpusParagraphs } from '../../corpus/corpusParagraphs.ts';
import type { CorpusParagraph } from '../../corpus/corpusText.ts';
import type { Resolution } from '../../model/resolution.ts';

/** Fewer words than these are a turn of phrase, which stands in many texts and tells nothing. */
const fewestWords = 8;

/** In order: preambular and operative paragraphs, and their subparagraphs; what is in annexes is no wording of the resolution. */
export function askedParagraphs(resolution: Resolution): readonly CorpusParagraph[] {
  return corpusParagraphs(resolution).filter(({ kind, text }) => kind !== 'annex' && isLong(text));
}

/** The one an offset stands in, or behind on its last line; however short it is. */
export function paragraphAround(
  resolution: Resolution,
  offset: number,
): CorpusParagraph | undefined {
  const { text } = resolution.tree;
  const lineEnd = text.indexOf('\n', offset);
  const until = lineEnd === -1 ? text.length : lineEnd;
  const before = corpusParagraphs(resolution).findLast(({ start }) => start < until);
  if (before === undefined) return undefined;
  return text.lastIndexOf('\n', offset - 1) + 1 <= before.end ? before : undefined;
}

/** Words are only counted where there may be enough of them. */
export function isLong(text: string): boolean {
  return text.length >= 2 * fewestWords && wordsIn(text).length >= fewestWords;
}
