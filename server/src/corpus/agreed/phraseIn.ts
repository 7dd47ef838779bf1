/** A phrase word for word in a text, whatever its capitals, punctuation, hyphens and apostrophes. */
import { span, type Span } from '../../text/span.ts';
import { soughtTexts, soughtWords } from './soughtWords.ts';

/**
 * From the first letter of the phrase to its last, in UTF-16 offsets of the text; every place in order, none within another.
 * Nothing where the words do not stand in a row, or where the phrase has none.
 */
export function phraseIn(text: string, phrase: string): readonly Span[] {
  const words = soughtWords(text);
  const sought = soughtTexts(phrase);
  const found: Span[] = [];
  let free = 0;
  for (const [at, { start }] of words.entries()) {
    const last = words[at + sought.length - 1];
    if (at < free || last === undefined || sought.length === 0) continue;
    if (!sought.every((word, ahead) => words[at + ahead]?.text === word)) continue;
    found.push(span(start, last.end));
    free = at + sought.length;
  }
  return found;
}
