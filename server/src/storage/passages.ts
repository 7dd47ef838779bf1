/** Paragraphs of an index that hold a phrase. */
import { hashedWords } from '../corpus/agreed/hashedWords.ts';
import { nearestStretch, type Stretch } from '../corpus/agreed/nearestStretch.ts';
import { nearEnough, nearestTo } from '../corpus/agreed/nearestWords.ts';
import { marksNear } from '../corpus/agreed/phraseMarks.ts';
import { phraseIn } from '../corpus/agreed/phraseIn.ts';
import type { Passage, PhraseQuestion } from '../corpus/corpus.ts';
import { span } from '../text/span.ts';
import { bearingMarks } from './bearingMarks.ts';
import { bearingMost } from './bearingMost.ts';
import type { IndexShelf } from './indexShelf.ts';
import type { Segments } from './segments.ts';

/** Paragraphs looked at for one answer, for each passage that is asked for. */
const lookedAt = 20;
/** Of those that bear most of the marks of a phrase, so many are measured; where there is a sieve, so many are tried in it. */
const measured = 60;
const sifted = 5000;

/** Newest first; near ones by how near they are. Nothing for a phrase without words. */
export function passagesIn(
  marks: Segments,
  shelf: IndexShelf,
  question: PhraseQuestion,
): readonly Passage[] {
  const words = hashedWords(question.phrase).bare;
  if (words.length === 0) return [];
  return question.nearness === 'exact'
    ? exactly(bearing(bearingMarks(marks, words), shelf, question), shelf, question)
    : nearly(
        bearing(
          bearingMost(marks, marksNear(words), shelf.sieve(question) ? sifted : measured),
          shelf,
          question,
        ),
        shelf,
        question,
      );
}

interface Bearer {
  readonly id: number;
  readonly text: string;
}

/** Those that pass the sieve, in order. */
function* bearing(
  ids: Iterable<number>,
  shelf: IndexShelf,
  sieve: PhraseQuestion,
): Generator<Bearer> {
  const passes = shelf.sieve(sieve);
  for (const id of ids) {
    if (passes?.(id) === false) continue;
    const text = shelf.textOf(id);
    if (text !== undefined) yield { id, text };
  }
}

function exactly(
  bearers: Iterable<Bearer>,
  shelf: IndexShelf,
  { phrase, most }: PhraseQuestion,
): readonly Passage[] {
  const found: Passage[] = [];
  let left = most * lookedAt;
  for (const { id, text } of bearers) {
    const [first] = phraseIn(text, phrase);
    if (first !== undefined) found.push(...passageOf(shelf, id, { ...first, share: 1 }));
    left -= 1;
    if (found.length === most || left === 0) break;
  }
  return found;
}

/** Newest first of those that are equally near. */
function nearly(
  bearers: Iterable<Bearer>,
  shelf: IndexShelf,
  { phrase, most }: PhraseQuestion,
): readonly Passage[] {
  const nearest = nearestTo(hashedWords(phrase).bare);
  // Hundreds of texts are not kept for the few that are given.
  const found: { readonly id: number; readonly share: number }[] = [];
  let left = measured;
  for (const { id, text } of bearers) {
    const share = nearest(hashedWords(text).bare)?.share ?? 0;
    if (share >= nearEnough) found.push({ id, share });
    left -= 1;
    if (left === 0) break;
  }
  return (
    found
      .toSorted((a, b) => b.share - a.share || b.id - a.id)
      .slice(0, most)
      .flatMap(({ id }) => passageOf(shelf, id, nearestStretch(shelf.textOf(id) ?? '', phrase)))
      // Numbers with strokes are one word there and several in an index.
      .toSorted((a, b) => b.share - a.share)
  );
}

function passageOf(
  shelf: IndexShelf,
  id: number,
  stretch: Stretch | undefined,
): readonly Passage[] {
  const found = shelf.paragraph(id);
  if (found === undefined || stretch === undefined) return [];
  const { start, end, share } = stretch;
  return [{ ...found, span: span(start, end), share }];
}
