/** Texts of a corpus as rows of an index: put in, taken out, and what they were read from. */
import { fingerprintsOf } from '../corpus/agreed/fingerprints.ts';
import { wordsIn } from '../corpus/agreed/words.ts';
import { citingDate } from '../corpus/citingDate.ts';
import type { CorpusParagraph, CorpusText } from '../corpus/corpusText.ts';
import type { Mentioned } from '../corpus/mentioned.ts';
import type { Database } from './database.ts';
import type { Segments } from './segments.ts';

/** Where a text lies and what its file looked like when it was read: times and size. */
export interface TextFile {
  readonly address: string;
  readonly state: string;
}

export interface TextRows {
  readonly put: (file: TextFile, text: CorpusText) => void;
  /** Its postings stay until the index is made anew: its paragraphs are not found any more. */
  readonly take: (address: string) => void;
  /** The state of each text, by address. */
  readonly states: () => ReadonlyMap<string, string>;
}

export function textRowsOf(database: Database, segments: Segments): TextRows {
  const next = {
    text: nextOf(database, 'SELECT max(id) AS last FROM texts'),
    paragraph: Math.max(
      nextOf(database, 'SELECT max(id) AS last FROM paragraphs'),
      nextOf(database, 'SELECT max(last) AS last FROM segments'),
    ),
  };

  function put({ address, state }: TextFile, text: CorpusText): void {
    const id = next.text;
    next.text += 1;
    putIdentity(database, { id, address, state }, text);
    for (const paragraph of text.paragraphs) {
      putParagraph(database, next.paragraph, id, paragraph);
      const words = wordsIn(paragraph.text).map((word) => word.text);
      segments.add(next.paragraph, fingerprintsOf(words));
      next.paragraph += 1;
    }
    for (const mention of text.mentions) putMention(database, id, mention);
  }

  return {
    put,
    take: (address) => {
      const text = database.one('SELECT id FROM texts WHERE address = ?', address)?.number('id');
      if (text !== undefined) takeText(database, text);
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

interface TextRow extends TextFile {
  readonly id: number;
}

function putIdentity(
  database: Database,
  { id, address, state }: TextRow,
  { identity, held, name }: CorpusText,
): void {
  const { organ, number, title, date, session, status } = identity;
  database.run(
    `INSERT INTO texts
     (id, address, state, organ, number, title, date, session, status, name, dated, identity, held)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, address, state],
    ...[organ, number, title, date, session].map((value) => value ?? null),
    ...[status, name, citingDate(identity) ?? null, JSON.stringify(identity)],
    held === undefined ? null : JSON.stringify(held),
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
  database.run(
    'INSERT INTO paragraphs (id, text, kind, place, start, end, words) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...[id, text, kind, place, start, end, words],
  );
  database.run('INSERT INTO phrases (rowid, words) VALUES (?, ?)', id, words);
}

function putMention(database: Database, text: number, mention: Mentioned): void {
  const { organ, number, kind, source, date, said, annex } = mention;
  database.run(
    `INSERT INTO mentions (organ, number, kind, text, place, date, said_as, said, annex)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[organ, number, kind, text, source.place],
    ...[date, said?.kind, said?.text, annex].map((value) => value ?? null),
  );
}

function takeText(database: Database, text: number): void {
  const rows = database.all('SELECT id, words FROM paragraphs WHERE text = ?', text);
  for (const row of rows) {
    const forget = `INSERT INTO phrases (phrases, rowid, words) VALUES ('delete', ?, ?)`;
    database.run(forget, row.number('id'), row.text('words'));
  }
  for (const table of ['paragraphs', 'mentions']) {
    database.run(`DELETE FROM ${table} WHERE text = ?`, text);
  }
  database.run('DELETE FROM titles WHERE rowid = ?', text);
  database.run('DELETE FROM texts WHERE id = ?', text);
}
