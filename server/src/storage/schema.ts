/** How an index is laid out on the disk. */

/** Raised when the layout changes, or what is read from a text: an index of another version is made anew. */
export const indexVersion = 3;

/**
 * The paragraphs of a text have numbers in a row, and so have its mentions of others: the text knows the first and the
 * last of each. Words of paragraphs are kept once; the index of phrases reads them from there.
 * It is told of them by hand: triggers made writing three times slower.
 */
export const schema = `
CREATE TABLE texts (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  organ TEXT, number TEXT, title TEXT, session TEXT, status TEXT,
  name TEXT NOT NULL,
  dated TEXT,
  identity TEXT NOT NULL,
  held TEXT,
  first_paragraph INTEGER NOT NULL, last_paragraph INTEGER NOT NULL,
  first_mention INTEGER NOT NULL, last_mention INTEGER NOT NULL
);
CREATE INDEX texts_by_number ON texts (organ, number);
CREATE INDEX texts_by_title ON texts (title COLLATE NOCASE);
CREATE INDEX texts_by_paragraph ON texts (first_paragraph);
CREATE TABLE paragraphs (
  id INTEGER PRIMARY KEY,
  text INTEGER NOT NULL,
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  words TEXT NOT NULL
);
CREATE TABLE mentions (
  id INTEGER PRIMARY KEY,
  organ TEXT NOT NULL, number TEXT NOT NULL,
  text INTEGER NOT NULL,
  mentioned TEXT NOT NULL
);
CREATE INDEX mentions_by_number ON mentions (organ, number);
CREATE TABLE segments (id INTEGER PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL, size INTEGER NOT NULL);
CREATE TABLE postings (block INTEGER PRIMARY KEY, list BLOB NOT NULL);
CREATE TABLE faults (address TEXT PRIMARY KEY, state TEXT NOT NULL, reason TEXT NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE phrases USING fts5 (
  words, content = 'paragraphs', content_rowid = 'id', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO phrases (phrases, rank) VALUES ('hashsize', 8000000);
CREATE VIRTUAL TABLE titles USING fts5 (title, content = '', contentless_delete = 1);
`;
