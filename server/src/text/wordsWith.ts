/** The words that have something in them. */
import { matchesIn } from './matches.ts';
import { span, type Span } from './span.ts';

/** The words in which a global pattern finds a letter, each once and in order; in UTF-16 offsets. */
export function wordsWith(piece: RegExp, text: string): readonly Span[] {
  const words: Span[] = [];
  let done = 0;
  for (const { index } of matchesIn(piece, text)) {
    if (index < done) continue;
    const word = wordAround(text, index);
    done = word.end;
    words.push(word);
  }
  return words;
}

function wordAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && letter.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && letter.test(text.charAt(end))) end += 1;
  return span(start, end);
}

/** `o` */
const letter = /[a-z\u00C0-\u024F]/i;
