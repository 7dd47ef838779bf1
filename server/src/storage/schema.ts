/** How an index is laid out on the disk. */

/** Raised when the layout changes, or what is read from a text: an index of another version is made anew. */
export const indexVersion = 1;

export const schema = `
CREATE TABLE marks (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE texts (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  organ TEXT, number TEXT, title TEXT, date TEXT, session TEXT, status TEXT,
  name TEXT NOT NULL,
  dated TEXT,
  identity TEXT NOT NULL,
  held TEXT
);
CREATE INDEX texts_by_number ON texts (organ, number);
CREATE INDEX texts_by_title ON texts (title COLLATE NOCASE);
CREATE TABLE paragraphs (
  id INTEGER PRIMARY KEY,
  text INTEGER NOT NULL,
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  words TEXT NOT NULL
);
CREATE INDEX paragraphs_by_text ON paragraphs (text);
CREATE TABLE mentions (
  id INTEGER PRIMARY KEY,
  organ TEXT NOT NULL, number TEXT NOT NULL, kind TEXT NOT NULL,
  text INTEGER NOT NULL,
  place TEXT NOT NULL,
  date TEXT, said_as TEXT, said TEXT, annex TEXT
);
CREATE INDEX mentions_by_number ON mentions (organ, number);
CREATE INDEX mentions_by_text ON mentions (text);
CREATE TABLE segments (id INTEGER PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL, size INTEGER NOT NULL);
CREATE TABLE postings (block INTEGER PRIMARY KEY, list BLOB NOT NULL);
CREATE TABLE faults (address TEXT PRIMARY KEY, state TEXT NOT NULL, reason TEXT NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE phrases USING fts5 (
  words, content = 'paragraphs', content_rowid = 'id', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0'
);
CREATE VIRTUAL TABLE titles USING fts5 (title, content = '', contentless_delete = 1);
`;
