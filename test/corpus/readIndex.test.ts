/** An index that cannot be used is refused in a sentence. */
import { expect, test } from 'vitest';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import type { Known } from '../../server/src/corpus/known.ts';
import { libraryOf, readIndex } from '../../server/src/corpus/libraryOf.ts';

const source = { name: 'Commission resolution 22/7', file: 'ccpcj-22-7.txt', place: 'paragraph 3' };

const known: Known = {
  organ: 'General Assembly',
  number: '65/230',
  kind: 'resolution',
  dates: [{ date: '2010-12-21', sources: [source] }],
  subjects: [],
  statements: [{ text: 'endorsed the Salvador Declaration', source }],
  annexes: [],
  supersededBy: [],
  citedIn: [source],
};

test('a resolution is found by organ and number', () => {
  const library = libraryOf({ entries: [known] });
  expect(library.of('General Assembly', '65/230')).toBe(known);
  expect(library.of('Security Council', '65/230')).toBeUndefined();
  expect(library.all()).toEqual([known]);
});

test.each([
  ['text instead of an index', 'nothing', 'damaged'],
  ['an empty index', {}, 'has no version'],
  [
    'an index of a later version',
    { version: 4, entries: [] },
    'has version 4, and version 3 is needed',
  ],
  ['an index without entries', { version: 3 }, 'holds no list'],
  [
    'an entry without citing texts',
    { version: 3, texts: [], entries: [known, { ...known, citedIn: null }] },
    'damaged at entry 2',
  ],
  [
    'a date without a source',
    { version: 3, texts: [], entries: [{ ...known, dates: ['2010'] }] },
    'damaged at entry 1',
  ],
  ['an index without words', { version: 3, entries: [known] }, 'lacks the words'],
  [
    'a text without its paragraphs',
    { version: 3, texts: [], entries: [{ ...known, text: { file: 'a.txt' } }] },
    'damaged at entry 1',
  ],
])('%s is refused', (_, json, reason) => {
  const read = readIndex(json);
  expect('refused' in read ? read.refused : '').toContain(reason);
});

test('before an index has been read nothing is known', () => {
  expect(emptyLibrary.of('General Assembly', '65/230')).toBeUndefined();
  expect(emptyLibrary.all()).toEqual([]);
});
