/** What a drafter is told of a corpus. */
import { expect, test } from 'vitest';
import { noResolution, noWords } from '../../server/src/corpus/noResolution.ts';
import { readingSentence, sentencesOn } from '../../server/src/protocol/corpusSentences.ts';
import type { Indexed } from '../../server/src/storage/indexing.ts';

const all: Indexed = {
  ...{ read: 0, taken: 0, texts: 812, excluded: 0, extent: 'whole' },
  ...{ faults: [], leftOut: [], missing: [], undated: [], allUndated: [] },
};

const fault = (name: string) => ({ address: `file:///texts/${name}`, reason: 'cannot be read' });

test('nothing is said of a corpus that could be read whole', () => {
  expect(sentencesOn(all)).toEqual([]);
});

test('what cannot be read is named as it is written, with the reason', () => {
  expect(sentencesOn({ ...all, faults: [fault('a%20b.txt')] })).toEqual([
    'A text of your corpus is left out: "a b.txt" cannot be read',
  ]);
});

test('of notes and of files that have just been made nothing is said', () => {
  const faults = [noResolution, noWords].map((reason) => ({ ...fault('new.md'), reason }));
  expect(sentencesOn({ ...all, faults })).toEqual([]);
});

test('a date that cannot be read is named', () => {
  const undated = [{ address: 'file:///texts/a.md', written: '5 Decembre 2023' }];
  const sentence =
    'The date of a text of your corpus cannot be read, write it as 5 December 2023: "a.md" has "5 Decembre 2023"';
  expect(sentencesOn({ ...all, undated, allUndated: undated })).toEqual([sentence]);
  expect(sentencesOn({ ...all, allUndated: undated })).toEqual([]);
  expect(readingSentence({ ...all, allUndated: undated })).toContain(sentence);
});

test('of many that cannot be read three are named', () => {
  const faults = ['a', 'b', 'c', 'd', '50%.txt'].map(fault);
  expect(sentencesOn({ ...all, faults })).toEqual([
    'Texts of your corpus are left out: "a" cannot be read; "b" cannot be read; "c" cannot be read; and 2 more',
  ]);
});

test('folders that are not there are named', () => {
  const missing = ['file:///texts/old', 'file:///d'];
  expect(sentencesOn({ ...all, missing: missing.slice(0, 1) })).toEqual([
    'The folder "old" of your corpus is not there; what was read in it before is still known',
  ]);
  expect(sentencesOn({ ...all, missing })).toEqual([
    'The folders "old", "d" of your corpus are not there; what was read in them before is still known',
  ]);
});

test('a reading ends with a count', () => {
  expect(readingSentence(all)).toBe('Your corpus has 812 texts, none of them new');
  expect(readingSentence({ ...all, texts: 1, read: 1 })).toBe(
    'Your corpus has one text, 1 of them new or changed',
  );
  expect(readingSentence({ ...all, texts: 0, taken: 2 })).toBe(
    'Your corpus has 0 texts; 2 have gone',
  );
});

test('a reading tells what is left out, and why', () => {
  const leftOut = [fault('a.txt')];
  expect(readingSentence({ ...all, leftOut, excluded: 3, extent: 'called off' })).toBe(
    'Your corpus has 812 texts, none of them new. Reading was called off; the rest is read next time. A text of your corpus is left out: "a.txt" cannot be read. 3 files are left out by the setting resolution.corpus.exclude',
  );
});
