/** The paragraphs of an index, found by their fingerprints and by where they stand. */
import type { FoundParagraph, HeldIdentity, Sieve } from '../corpus/corpus.ts';
import { wordTexts } from '../corpus/agreed/words.ts';
import { isIdentity } from '../corpus/identityShape.ts';
import type { OrderedShelf } from '../corpus/worthiest.ts';
import type { Database, Row } from './database.ts';
import { jsonIn } from './jsonIn.ts';
import { paragraphAt, wordsAt } from './packedParagraphs.ts';
import type { Segments } from './segments.ts';

export interface IndexShelf extends OrderedShelf {
  /** Its prose; absent where it has gone. */
  readonly textOf: (id: number) => string | undefined;
  /** Absent where it has gone, and where its text could not be read. */
  readonly paragraph: (id: number) => FoundParagraph | undefined;
  /** Whether a paragraph passes; absent where all do. */
  readonly sieve: (sieve: Sieve) => ((id: number) => boolean) | undefined;
}

export function indexShelf(database: Database, fingerprints: Segments): IndexShelf {
  const textOf = (id: number) => {
    const row = database.one(`SELECT first, ends, words FROM paragraphs ${lyingAround}`, id);
    return row && wordsAt(row, id - row.number('first'));
  };
  return {
    bearing: fingerprints.bearing,
    textOf,
    wordsOf: (id) => {
      const text = textOf(id);
      return text === undefined ? undefined : wordTexts(text);
    },
    newestFirst: (ids) => database.all(inOrder, JSON.stringify(ids)).map((row) => row.number('id')),
    paragraph: (id) => {
      const row = database.one(
        `SELECT p.*, t.address, t.name, t.identity
         FROM (SELECT * FROM paragraphs ${lyingAround}) p JOIN texts t ON t.id = p.text`,
        id,
      );
      const paragraph = row && paragraphAt(row, id - row.number('first'));
      const held = paragraph && heldIdentity(row);
      return held && { ...held, paragraph };
    },
    sieve: (sieve) => {
      const { sql, values } = conditionOf(sieve);
      if (sql === '') return undefined;
      // Their words are left where they are.
      const ask = `SELECT 1 FROM (
          SELECT text, places, length(ends) / 4 AS size, ?1 - first AS at FROM paragraphs ${lyingAround}
        ) p JOIN texts t ON t.id = p.text WHERE p.at < p.size${sql}`;
      return (id) => database.one(ask, id, ...values) !== undefined;
    },
  };
}

/** The row of paragraphs one of them is in, if it has not gone. */
const lyingAround = 'WHERE first <= ?1 ORDER BY first DESC LIMIT 1';
/** The text of a paragraph is the last one that begins before it; where that ends before it, the paragraph has gone. */
const inOrder = `
  SELECT j.value AS id FROM json_each(?) j JOIN texts t ON t.id = (
    SELECT id FROM texts WHERE first_paragraph <= j.value ORDER BY first_paragraph DESC, id DESC LIMIT 1
  ) WHERE j.value <= t.last_paragraph ORDER BY t.status, t.dated DESC, t.name DESC, j.value DESC`;

/** A row of texts with its identity. */
export function heldIdentity(row: Row): HeldIdentity | undefined {
  const identity = jsonIn(row, 'identity', isIdentity);
  return identity && { address: row.text('address'), name: row.text('name'), identity };
}

interface Condition {
  /** ` AND t.organ = ? AND …` over paragraphs p and texts t, or nothing. */
  readonly sql: string;
  readonly values: readonly string[];
}

function conditionOf({ organ, session, kind, status, except = [] }: Sieve): Condition {
  const wanted = [
    ['t.organ = ?', organ],
    ['t.session = ?', session],
    [`p.places ->> ('$[' || p.at || '][0]') = ?`, kind],
    ['t.status = ?', status],
    ...except.map((address) => ['t.address <> ?', address] as const),
  ] as const;
  const named = wanted.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]));
  return {
    sql: named.map(({ sql }) => ` AND ${sql}`).join(''),
    values: named.map(({ value }) => value),
  };
}
