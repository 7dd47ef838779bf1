/** What the five seed texts tell of themselves and of every resolution they cite. */
import { expect, test } from 'vitest';
import { buildIndex } from '../../server/src/corpus/buildIndex.ts';
import { libraryOf, readIndex } from '../../server/src/corpus/libraryOf.ts';
import { libraryTable } from './libraryTable.ts';
import { seedTexts } from './seedTexts.ts';

const texts = seedTexts();
const index = buildIndex(texts);
const library = libraryOf(index);
const crimeCommission = 'Commission on Crime Prevention and Criminal Justice';

test('the library of the seeds is the one that was read and agreed with', async () => {
  await expect(libraryTable(index)).toMatchFileSnapshot('../golden/library.txt');
});

test('every date of the catalogue stands in a seed text', () => {
  for (const { organ, number, date } of texts) {
    if (date === undefined) continue;
    const said = library.of(organ, number)?.dates.find((known) => known.date === date);
    expect(said?.sources.length, number).toBeGreaterThan(0);
  }
});

test('no date is given to the draft no seed dates', () => {
  expect(library.of('General Assembly', '74/173')?.dates).toEqual([]);
});

test('a title of the catalogue stands in its text', () => {
  for (const { title = '', text } of texts) expect(text).toContain(title);
});

test('texts that cite a resolution say what it did', () => {
  const declaration = library.of('General Assembly', '65/230');
  expect(declaration?.statements).toHaveLength(3);
  for (const { text } of declaration?.statements ?? []) {
    expect(text).toMatch(/^endorsed the Salvador Declaration .* and requested the Commission/);
  }
});

test('a resolution cited only in a footnote is known with the instrument in its annex', () => {
  const known = library.of('General Assembly', '60/177');
  expect(known?.annexes[0]?.text).toMatch(/^annex: Bangkok Declaration/);
  expect(known?.citedIn[0]?.place).toBe('footnote 1');
});

test('no text is cited by itself', () => {
  for (const { citedIn, text } of index.entries) {
    expect(citedIn.map(({ file }) => file)).not.toContain(text?.file);
  }
});

test('every paragraph of a text that is held has its line', () => {
  const { text } = library.of(crimeCommission, '22/7') ?? {};
  expect(text?.operative.map(({ label }) => label)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
  ]);
  for (const { line } of text?.operative ?? []) expect(line.length).toBeLessThanOrEqual(120);
});

test('an index survives being written and read', () => {
  expect(readIndex(JSON.parse(JSON.stringify(index)))).toEqual(index);
});
