/** Paragraphs of an index that hold a phrase. */
import { hashedWords } from '../corpus/agreed/hashedWords.ts';
import { nearestStretch, type Stretch } from '../corpus/agreed/nearestStretch.ts';
import { nearestTo } from '../corpus/agreed/nearestWords.ts';
import { phraseIn } from '../corpus/agreed/phraseIn.ts';
import { soughtTexts } from '../corpus/agreed/soughtWords.ts';
import type { Passage, PhraseQuestion } from '../corpus/corpus.ts';
import { span } from '../text/span.ts';
import { bearingMarks } from './bearingMarks.ts';
import type { IndexShelf } from './indexShelf.ts';
import type { Segments } from './segments.ts';

/** Paragraphs looked at for one answer. */
const lookedAt = 20;
const nearLookedAt = 600;

/** Newest first; near ones by how near they are. Nothing for a phrase without words. */
export function passagesIn(
  marks: Segments,
  shelf: IndexShelf,
  question: PhraseQuestion,
): readonly Passage[] {
  const words = hashedWords(question.phrase).bare;
  if (words.length === 0) return [];
  return question.nearness === 'exact'
    ? exactly(bearing(marks, shelf, question, [words]), shelf, question)
    : nearly(bearing(marks, shelf, question, partsOf(words)), shelf, question);
}

/** Every three words in a row; a shorter phrase as it is. */
function partsOf(words: Int32Array): readonly Int32Array[] {
  const starts = [...words.subarray(0, Math.max(1, words.length - 2)).keys()];
  return starts.map((at) => words.subarray(at, at + 3));
}

interface Bearer {
  readonly id: number;
  readonly text: string;
}

/** Newest first, those with one of some runs of words that pass the sieve. */
function* bearing(
  marks: Segments,
  shelf: IndexShelf,
  sieve: PhraseQuestion,
  runs: readonly Int32Array[],
): Generator<Bearer> {
  const passes = shelf.sieve(sieve);
  for (const id of bearingMarks(marks, runs)) {
    if (passes?.(id) === false) continue;
    const text = shelf.textOf(id);
    if (text !== undefined && holdsAny(text, runs)) yield { id, text };
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

/** Three words in a row at least must be there. */
function nearly(
  bearers: Iterable<Bearer>,
  shelf: IndexShelf,
  { phrase, most }: PhraseQuestion,
): readonly Passage[] {
  const nearest = nearestTo(soughtTexts(phrase));
  // Hundreds of texts are not kept for the few that are given.
  const found: { readonly id: number; readonly share: number }[] = [];
  let left = nearLookedAt;
  for (const { id, text } of bearers) {
    const share = nearest(soughtTexts(text))?.share;
    if (share !== undefined) found.push({ id, share });
    left -= 1;
    if (left === 0) break;
  }
  return found
    .toSorted((a, b) => b.share - a.share)
    .slice(0, most)
    .flatMap(({ id }) => passageOf(shelf, id, nearestStretch(shelf.textOf(id) ?? '', phrase)));
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

function holdsAny(text: string, runs: readonly Int32Array[]): boolean {
  const words = hashedWords(text).bare;
  return words.some((_, at) =>
    runs.some((run) => run.every((word, ahead) => words[at + ahead] === word)),
  );
}
