/** Texts of a corpus as rows of an index: put in, taken out, and what they were read from. */
import type { CorpusParagraph, CorpusText } from '../corpus/corpusText.ts';
import type { Mentioned } from '../corpus/mentioned.ts';
import { newness } from '../corpus/newness.ts';
import type { Database } from './database.ts';
import type { Segments } from './segments.ts';
import type { ReadText } from './textReader.ts';

/** Where a text lies and what its file looked like when it was read: times and size. */
export interface TextFile {
  readonly address: string;
  readonly state: string;
}

export interface TextRows {
  readonly put: (file: TextFile, text: ReadText) => void;
  /** Its postings stay until the index is made anew: its paragraphs are not found any more. */
  readonly take: (address: string) => void;
  /** The state of each text, by address. */
  readonly states: () => ReadonlyMap<string, string>;
}

export function textRowsOf(database: Database, segments: Segments): TextRows {
  const next = {
    text: nextOf(database, 'SELECT max(id) AS last FROM texts'),
    mention: nextOf(database, 'SELECT max(id) AS last FROM mentions'),
    // Postings of paragraphs that have gone must not lead to others.
    paragraph: Math.max(
      nextOf(database, 'SELECT max(id) AS last FROM paragraphs'),
      nextOf(database, 'SELECT max(last) AS last FROM segments'),
    ),
  };

  function put(file: TextFile, { text, fingerprints }: ReadText): void {
    const first = { ...next };
    for (const [at, paragraph] of text.paragraphs.entries()) {
      putParagraph(database, next.paragraph, first.text, paragraph);
      segments.add(next.paragraph, fingerprints[at] ?? []);
      next.paragraph += 1;
    }
    for (const mention of text.mentions) {
      putMention(database, next.mention, first.text, mention);
      next.mention += 1;
    }
    next.text += 1;
    putIdentity(database, { ...file, id: first.text, first, next }, text);
  }

  return {
    put,
    take: (address) => {
      takeText(database, address);
    },
    states: () =>
      new Map(
        database
          .all('SELECT address, state FROM texts')
          .map((row) => [row.text('address'), row.text('state')]),
      ),
  };
}

/** Where the table is empty, the first number is 1. */
function nextOf(database: Database, largest: string): number {
  return (database.one(largest)?.count('last') ?? 0) + 1;
}

interface Numbers {
  readonly paragraph: number;
  readonly mention: number;
}

interface TextRow extends TextFile {
  readonly id: number;
  readonly first: Numbers;
  readonly next: Numbers;
}

function putIdentity(
  database: Database,
  { id, address, state, first, next }: TextRow,
  { identity, held, name }: CorpusText,
): void {
  const { organ, number, title, session, status } = identity;
  database.run(
    `INSERT INTO texts
     (id, address, state, organ, number, title, session, status, name, dated, identity, held,
      first_paragraph, last_paragraph, first_mention, last_mention)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, address, state],
    ...[organ, number, title, session].map((value) => value ?? null),
    ...[status, name, newness(identity), JSON.stringify(identity)],
    held === undefined ? null : JSON.stringify(held),
    ...[first.paragraph, next.paragraph - 1, first.mention, next.mention - 1],
  );
  if (title !== undefined) {
    database.run('INSERT INTO titles (rowid, title) VALUES (?, ?)', id, title);
  }
}

function putParagraph(
  database: Database,
  id: number,
  text: number,
  { kind, place, start, end, text: words }: CorpusParagraph,
): void {
  // Bytes are handed over much faster than text.
  const bytes = new TextEncoder().encode(words);
  database.run(
    `INSERT INTO paragraphs (id, text, kind, place, start, end, words)
     VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT))`,
    ...[id, text, kind, place, start, end, bytes],
  );
  database.run('INSERT INTO phrases (rowid, words) VALUES (?, CAST(? AS TEXT))', id, bytes);
}

function putMention(database: Database, id: number, text: number, mention: Mentioned): void {
  database.run(
    'INSERT INTO mentions (id, organ, number, text, mentioned) VALUES (?, ?, ?, ?, ?)',
    ...[id, mention.organ, mention.number, text, JSON.stringify(mention)],
  );
}

function takeText(database: Database, address: string): void {
  const row = database.one('SELECT * FROM texts WHERE address = ?', address);
  if (row === undefined) return;
  takeParagraphs(database, row.number('first_paragraph'), row.number('last_paragraph'));
  const mentions = [row.number('first_mention'), row.number('last_mention')];
  database.run('DELETE FROM mentions WHERE id BETWEEN ? AND ?', ...mentions);
  database.run('DELETE FROM titles WHERE rowid = ?', row.number('id'));
  database.run('DELETE FROM texts WHERE id = ?', row.number('id'));
}

function takeParagraphs(database: Database, first: number, last: number): void {
  const rows = database.all(
    'SELECT id, words FROM paragraphs WHERE id BETWEEN ? AND ?',
    first,
    last,
  );
  for (const row of rows) {
    const forget = `INSERT INTO phrases (phrases, rowid, words) VALUES ('delete', ?, ?)`;
    database.run(forget, row.number('id'), row.text('words'));
  }
  database.run('DELETE FROM paragraphs WHERE id BETWEEN ? AND ?', first, last);
}
