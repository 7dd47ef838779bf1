/** How an index is laid out on the disk. */
import { version } from '../../../package.json';

/** Raised when the layout changes, or, between two releases, what is read from a text. */
const layout = 7;

/** A whole number, as the engine keeps it: an index of another layout, or another release, which may have read texts differently, is made anew. */
export const indexVersion = versionOf(version, layout);

/** `1.2.3` with the layout 7 → 7010203 */
export function versionOf(release: string, layoutOfIndex: number): number {
  const parts = release.split(/[.-]/, 3);
  return parts.reduce((sum, part) => sum * 100 + (Number(part) % 100), layoutOfIndex);
}

/**
 * The paragraphs of a text have numbers in a row, and so have its mentions of others: the text knows the first and
 * the last of each. A row holds a few paragraphs, told by the first of them.
 */
export const schema = `
CREATE TABLE texts (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  organ TEXT, number TEXT, title TEXT, session TEXT, status TEXT, agenda TEXT,
  name TEXT NOT NULL,
  dated TEXT,
  identity TEXT NOT NULL,
  held TEXT,
  first_paragraph INTEGER NOT NULL, last_paragraph INTEGER NOT NULL,
  first_mention INTEGER NOT NULL, last_mention INTEGER NOT NULL
);
CREATE INDEX texts_by_number ON texts (organ, number);
CREATE INDEX texts_by_title ON texts (organ, title COLLATE NOCASE, dated);
CREATE INDEX texts_by_agenda ON texts (organ, agenda, dated) WHERE agenda IS NOT NULL;
CREATE INDEX texts_by_paragraph ON texts (first_paragraph);
CREATE TABLE paragraphs (
  first INTEGER PRIMARY KEY,
  text INTEGER NOT NULL,
  places TEXT NOT NULL,
  ends BLOB NOT NULL,
  words BLOB NOT NULL
);
CREATE TABLE mentions (
  id INTEGER PRIMARY KEY,
  organ TEXT NOT NULL, number TEXT NOT NULL,
  text INTEGER NOT NULL,
  supersedes INTEGER NOT NULL DEFAULT 0,
  mentioned TEXT NOT NULL
);
CREATE INDEX mentions_by_number ON mentions (organ, number);
CREATE INDEX mentions_superseding ON mentions (organ, number) WHERE supersedes;
CREATE TABLE fingerprint_segments (id INTEGER PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL, size INTEGER NOT NULL);
CREATE TABLE fingerprint_postings (block INTEGER PRIMARY KEY, list BLOB NOT NULL);
CREATE TABLE mark_segments (id INTEGER PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL, size INTEGER NOT NULL);
CREATE TABLE mark_postings (block INTEGER PRIMARY KEY, list BLOB NOT NULL);
CREATE TABLE faults (address TEXT PRIMARY KEY, state TEXT NOT NULL, reason TEXT NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE titles USING fts5 (title, content = '', contentless_delete = 1);
`;
