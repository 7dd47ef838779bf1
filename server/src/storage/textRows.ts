/** Texts of a corpus as rows of an index: put in, taken out, and what they were read from. */
import { agendaKey } from '../corpus/agendaKey.ts';
import { newness } from '../corpus/newness.ts';
import type { Database } from './database.ts';
import { jsonBytes } from './jsonBytes.ts';
import { listAt } from './numberLists.ts';
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

/** What paragraphs are found by: runs of words for the closest wording, words and pairs for phrases. */
export interface Found {
  readonly fingerprints: Segments;
  readonly marks: Segments;
}

export function textRowsOf(database: Database, found: Found): TextRows {
  const next = nextNumbers(database);

  function put(file: TextFile, text: ReadText): void {
    const first = { ...next };
    for (const at of text.marks.ends.keys()) {
      found.fingerprints.add(next.paragraph, listAt(text.fingerprints, at));
      found.marks.add(next.paragraph, listAt(text.marks, at));
      next.paragraph += 1;
    }
    next.mention += text.mentions.count;
    next.text += 1;
    putText(database, { ...file, id: first.text, first, next }, text);
    putParagraphs(database, first, text);
    putMentions(database, first, text);
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

/** Those that what is read next is given. */
function nextNumbers(database: Database) {
  return {
    text: nextOf(database, 'SELECT max(id) AS last FROM texts'),
    mention: nextOf(database, 'SELECT max(id) AS last FROM mentions'),
    // Postings of paragraphs that have gone must not lead to others.
    paragraph: Math.max(
      nextOf(
        database,
        'SELECT first - 1 + length(ends) / 4 AS last FROM paragraphs ORDER BY first DESC LIMIT 1',
      ),
      nextOf(database, 'SELECT max(last) AS last FROM fingerprint_segments'),
      nextOf(database, 'SELECT max(last) AS last FROM mark_segments'),
    ),
  };
}

/** Where the table is empty, the first number is 1. */
function nextOf(database: Database, largest: string): number {
  return (database.one(largest)?.count('last') ?? 0) + 1;
}

interface Numbers {
  readonly text: number;
  readonly paragraph: number;
  readonly mention: number;
}

interface TextRow extends TextFile {
  readonly id: number;
  readonly first: Numbers;
  readonly next: Numbers;
}

function putText(
  database: Database,
  { id, address, state, first, next }: TextRow,
  { identity, held, name }: ReadText,
): void {
  const { organ, number, title, session, status, agendaName } = identity;
  const agenda = agendaName === undefined ? undefined : agendaKey(agendaName);
  database.run(
    `INSERT INTO texts
     (id, address, state, organ, number, title, session, agenda, status, name, dated, identity, held,
      first_paragraph, last_paragraph, first_mention, last_mention)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, ?)`,
    ...[id, address, state],
    ...[organ, number, title, session, agenda].map((value) => value ?? null),
    ...[status, name, newness(identity), jsonBytes(identity)],
    held ?? null,
    ...[first.paragraph, next.paragraph - 1, first.mention, next.mention - 1],
  );
  if (title !== undefined) {
    database.run('INSERT INTO titles (rowid, title) VALUES (?, ?)', id, title);
  }
}

function putParagraphs(
  database: Database,
  { text, paragraph }: Numbers,
  { paragraphs }: ReadText,
): void {
  let first = paragraph;
  for (const { count, places, words, ends } of paragraphs) {
    database.run(
      'INSERT INTO paragraphs (first, text, places, ends, words) VALUES (?, ?, CAST(? AS TEXT), ?, ?)',
      ...[first, text, places, new Uint8Array(ends.buffer), words],
    );
    first += count;
  }
}

/** In one statement: to hand over each of its own would take longer than to write it. */
function putMentions(database: Database, { text, mention }: Numbers, { mentions }: ReadText): void {
  if (mentions.count === 0) return;
  database.run(
    `INSERT INTO mentions (id, organ, number, text, mentioned)
     SELECT ? + key, value ->> 'organ', value ->> 'number', ?, value FROM json_each(CAST(? AS TEXT))`,
    ...[mention, text, mentions.json],
  );
  for (const at of mentions.superseding)
    database.run('UPDATE mentions SET supersedes = 1 WHERE id = ?', mention + at);
}

function takeText(database: Database, address: string): void {
  const row = database.one('SELECT * FROM texts WHERE address = ?', address);
  if (row === undefined) return;
  const paragraphs = [row.number('first_paragraph'), row.number('last_paragraph')];
  database.run('DELETE FROM paragraphs WHERE first BETWEEN ? AND ?', ...paragraphs);
  const mentions = [row.number('first_mention'), row.number('last_mention')];
  database.run('DELETE FROM mentions WHERE id BETWEEN ? AND ?', ...mentions);
  database.run('DELETE FROM titles WHERE rowid = ?', row.number('id'));
  database.run('DELETE FROM texts WHERE id = ?', row.number('id'));
}
