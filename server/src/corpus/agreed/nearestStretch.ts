/** The stretch of a text that comes nearest to a phrase. */
import type { Span } from '../../text/span.ts';
import { nearestTo } from './nearestWords.ts';
import { soughtTexts, soughtWords } from './soughtWords.ts';

export interface Stretch extends Span {
  /** From above 0 to 1, where it is the phrase word for word: as `likeness` says of the two. */
  readonly share: number;
}

/** As `nearestTo` finds it, in UTF-16 offsets of the text; nothing where not a word of the phrase is there. */
export function nearestStretch(text: string, phrase: string): Stretch | undefined {
  const words = soughtWords(text);
  const nearest = nearestTo(soughtTexts(phrase))(words.map((word) => word.text));
  if (nearest === undefined) return undefined;
  const [first, last] = [words[nearest.first], words[nearest.end - 1]];
  if (first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end, share: nearest.share };
}
