/** The paragraphs of an index, found by their fingerprints and by where they stand. */
import type { FoundParagraph, HeldIdentity, Sieve } from '../corpus/corpus.ts';
import type { CorpusParagraph } from '../corpus/corpusText.ts';
import { wordTexts } from '../corpus/agreed/words.ts';
import { isIdentity } from '../corpus/identityShape.ts';
import type { OrderedShelf } from '../corpus/worthiest.ts';
import type { Database, Row } from './database.ts';
import { jsonIn } from './jsonIn.ts';
import type { Segments } from './segments.ts';

export interface IndexShelf extends OrderedShelf {
  /** Absent where it has gone, and where its text could not be read. */
  readonly paragraph: (id: number) => FoundParagraph | undefined;
  /** Whether a paragraph passes; absent where all do. */
  readonly sieve: (sieve: Sieve) => ((id: number) => boolean) | undefined;
}

export function indexShelf(database: Database, segments: Segments): IndexShelf {
  return {
    bearing: segments.bearing,
    wordsOf: (id) => {
      const words = database.one('SELECT words FROM paragraphs WHERE id = ?', id)?.text('words');
      return words === undefined ? undefined : wordTexts(words);
    },
    newestFirst: (ids) => database.all(inOrder, JSON.stringify(ids)).map((row) => row.number('id')),
    paragraph: (id) => {
      const row = database.one(
        `SELECT p.kind, p.place, p.start, p.end, p.words, t.address, t.name, t.identity
         FROM paragraphs p JOIN texts t ON t.id = p.text WHERE p.id = ?`,
        id,
      );
      const held = row && heldIdentity(row);
      return held && { ...held, paragraph: paragraphIn(row) };
    },
    sieve: (sieve) => {
      const { sql, values } = conditionOf(sieve);
      if (sql === '') return undefined;
      const ask = `SELECT 1 FROM paragraphs p JOIN texts t ON t.id = p.text WHERE p.id = ?${sql}`;
      return (id) => database.one(ask, id, ...values) !== undefined;
    },
  };
}

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

const kinds = ['preambular', 'operative', 'annex'] as const;

export function paragraphIn(row: Row): CorpusParagraph {
  const kind = row.text('kind');
  return {
    kind: kinds.find((one) => one === kind) ?? 'operative',
    place: row.text('place'),
    text: row.text('words'),
    start: row.number('start'),
    end: row.number('end'),
  };
}

export interface Condition {
  /** ` AND t.organ = ? AND …` over paragraphs p and texts t, or nothing. */
  readonly sql: string;
  readonly values: readonly string[];
}

export function conditionOf({ organ, session, kind, status, except = [] }: Sieve): Condition {
  const wanted = [
    ['t.organ = ?', organ],
    ['t.session = ?', session],
    ['p.kind = ?', kind],
    ['t.status = ?', status],
    ...except.map((address) => ['t.address <> ?', address] as const),
  ] as const;
  const named = wanted.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]));
  return {
    sql: named.map(({ sql }) => ` AND ${sql}`).join(''),
    values: named.map(({ value }) => value),
  };
}
