/** Paragraphs of an index that hold a phrase. */
import { phraseIn } from '../corpus/agreed/phraseIn.ts';
import { nearestStretch, type Stretch } from '../corpus/agreed/nearestStretch.ts';
import type { Passage, PhraseQuestion } from '../corpus/corpus.ts';
import { span } from '../text/span.ts';
import type { Database } from './database.ts';
import { conditionOf, type IndexShelf } from './indexShelf.ts';

/** Paragraphs looked at for one answer. */
const lookedAt = 20;
const nearLookedAt = 600;

/** Newest first; near ones by how near they are. Nothing for a phrase without words. */
export function passagesIn(
  database: Database,
  shelf: IndexShelf,
  question: PhraseQuestion,
): readonly Passage[] {
  const words = question.phrase.match(bareWord) ?? [];
  if (words.length === 0) return [];
  return question.nearness === 'exact'
    ? exactly(database, shelf, question, words)
    : nearly(database, shelf, question, words);
}

/** As the index cuts words: `Secretary-General` is two. */
const bareWord = /[\p{L}\p{N}]+/gu;

function exactly(
  database: Database,
  shelf: IndexShelf,
  question: PhraseQuestion,
  words: readonly string[],
): readonly Passage[] {
  const { phrase, most } = question;
  const ids = idsOf(database, `"${words.join(' ')}"`, question, most * lookedAt);
  const found: Passage[] = [];
  for (const id of ids) {
    if (found.length === most) break;
    const passage = passageAt(shelf, id, (text) => {
      const [first] = phraseIn(text, phrase);
      return first && { ...first, share: 1 };
    });
    if (passage !== undefined) found.push(passage);
  }
  return found;
}

/** Three words in a row at least must be there. */
function nearly(
  database: Database,
  shelf: IndexShelf,
  question: PhraseQuestion,
  words: readonly string[],
): readonly Passage[] {
  const { phrase, most } = question;
  const ids = idsOf(database, partsOf(words).join(' OR '), question, nearLookedAt);
  return ids
    .flatMap((id) => passageAt(shelf, id, (text) => nearestStretch(text, phrase)) ?? [])
    .toSorted((a, b) => b.share - a.share)
    .slice(0, most);
}

/** Every three words in a row, as phrases; a shorter phrase as it is. */
function partsOf(words: readonly string[]): readonly string[] {
  const starts = words.slice(0, Math.max(1, words.length - 2));
  return starts.map((_, at) => `"${words.slice(at, at + 3).join(' ')}"`);
}

function passageAt(
  shelf: IndexShelf,
  id: number,
  stretchIn: (text: string) => Stretch | undefined,
): Passage | undefined {
  const found = shelf.paragraph(id);
  const stretch = found && stretchIn(found.paragraph.text);
  if (found === undefined || stretch === undefined) return undefined;
  const { start, end, share } = stretch;
  return { ...found, span: span(start, end), share };
}

function idsOf(
  database: Database,
  match: string,
  sieve: PhraseQuestion,
  most: number,
): readonly number[] {
  const { sql, values } = conditionOf(sieve);
  const joined =
    sql === '' ? '' : ' JOIN paragraphs p ON p.id = phrases.rowid JOIN texts t ON t.id = p.text';
  return database
    .all(
      `SELECT phrases.rowid AS id FROM phrases${joined} WHERE phrases MATCH ?${sql}
       ORDER BY phrases.rowid DESC LIMIT ${most}`,
      match,
      ...values,
    )
    .map((row) => row.number('id'));
}
