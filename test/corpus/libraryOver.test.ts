/** The user's corpus over the resolutions that come with the extension. */
import { expect, test } from 'vitest';
import { combinedKnown } from '../../server/src/corpus/combinedKnown.ts';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import type { Known } from '../../server/src/corpus/known.ts';
import { knownFrom } from '../../server/src/corpus/knownFrom.ts';
import { libraryOver } from '../../server/src/corpus/libraryOver.ts';
import { readCorpusText } from '../../server/src/corpus/readCorpusText.ts';
import { known22, known65, libraryWith, source } from '../support/library.ts';

/** Another text that cites 65/230, and gives it another date. */
const other = { ...source('paragraph 4', 'Draft A/C.3/90/L.45'), file: 'file:///texts/l45.md' };
const users: Known = {
  ...known65,
  dates: [{ date: '2010-12-20', sources: [other] }],
  statements: [{ text: 'established an expert group', source: other }],
  annexes: [],
  supersededBy: [],
  citedIn: [other],
};

test('what both know of one resolution is told once, with all who say it', () => {
  const both = combinedKnown(users, known65);
  expect(both?.citedIn).toEqual([...users.citedIn, ...known65.citedIn]);
  expect(both?.statements.map(({ text }) => text)).toEqual([
    'established an expert group',
    'endorsed the Salvador Declaration',
  ]);
  expect(combinedKnown(known65, known65)).toEqual(known65);
});

test('what supersedes a resolution is told once, whoever knows it', () => {
  const supersededBy = [{ text: 'Rescinds its resolution 65/230', source: other }];
  const superseded = { ...known65, supersededBy };
  expect(combinedKnown(users, superseded)?.supersededBy).toEqual(supersededBy);
  expect(combinedKnown(superseded, superseded)?.supersededBy).toEqual(supersededBy);
});

test('dates that disagree are both kept, with their sources', () => {
  expect(combinedKnown(users, known65)?.dates).toEqual([users.dates[0], known65.dates[0]]);
});

test('the adopted text goes before a draft, and that of the user before the other', () => {
  const textIn = (status: 'adopted' | 'draft', file: string): Known => ({
    ...known22,
    text: { file, status, summary: '', preambularCount: 0, operative: [] },
  });
  const fileOf = (over: Known, under: Known) => combinedKnown(over, under)?.text?.file;
  expect(fileOf(textIn('adopted', 'mine'), textIn('adopted', 'seed'))).toBe('mine');
  expect(fileOf(textIn('draft', 'mine'), textIn('adopted', 'seed'))).toBe('seed');
  expect(fileOf(textIn('draft', 'mine'), textIn('draft', 'seed'))).toBe('mine');
  expect(fileOf(users, textIn('draft', 'seed'))).toBe('seed');
});

test('a library over another finds what either has, in the order of a library', () => {
  const library = libraryOver(libraryWith(users), libraryWith(known22, known65));
  expect(library.of(known65.organ, '65/230')?.dates).toHaveLength(2);
  expect(library.of(known22.organ, '22/7')).toBe(known22);
  expect(library.of(known22.organ, '22/8')).toBeUndefined();
  expect(library.all().map(({ number }) => number)).toEqual(['22/7', '65/230']);
  expect(libraryOver(emptyLibrary, libraryWith(known22)).all()).toEqual([known22]);
});

test('a text that gives its own date comes before those that cite it', () => {
  const text = `A/RES/90/12

## Resolution adopted by the General Assembly on 5 December 2035

# 90/12. Lighthouses

*The General Assembly*,

1. *Decides* to convene a conference;
`;
  const file = 'file:///texts/lighthouses.md';
  const read = readCorpusText(text, file);
  if ('refused' in read || read.held === undefined) throw new Error('The text is not held');
  const { organ = '', number = '' } = read.identity;
  const cited = (place: string) => ({
    ...{ organ, number, kind: 'resolution' as const },
    ...{ date: '2035-12-06', source: source(place) },
  });
  const held = { entry: { ...read.identity, organ, number, file }, text: read.held };
  const known = knownFrom(held, [cited('paragraph 1'), cited('paragraph 2')]);
  expect(known?.dates.map(({ date }) => date)).toEqual(['2035-12-05', '2035-12-06']);
  expect(known?.dates[0]?.sources).toMatchObject([
    { name: 'General Assembly resolution 90/12', place: 'masthead' },
  ]);
});
