/** Which texts continue one another. */
import { expect, test } from 'vitest';
import { buildIndex } from '../../server/src/corpus/buildIndex.ts';
import { libraryOf } from '../../server/src/corpus/libraryOf.ts';
import { lineageOf } from '../../server/src/corpus/lineage.ts';
import { known65, libraryWith } from '../support/library.ts';
import { seedTexts } from './seedTexts.ts';

const organ = 'General Assembly';
const title = 'Rights of the child';
const yearly = ['68/147', '69/157', '71/177'].map((number) => ({ ...known65, number, title }));
const library = libraryWith(
  ...yearly.toReversed(),
  { ...known65, number: '70/137', title: 'Rights of the girl child' },
  { ...known65, organ: 'Human Rights Council', number: '19/37', title },
);

function around(member: { readonly number?: string; readonly title?: string }) {
  const { before, after } = lineageOf(library, { organ, title, ...member });
  return [before?.number, after?.number];
}

test('a text follows the one its organ adopted before under the same title', () => {
  expect(around({ number: '69/157' })).toEqual(['68/147', '71/177']);
  expect(around({ number: '68/147' })).toEqual([undefined, '69/157']);
});

test('a draft without a number follows the last one', () => {
  expect(around({ title: 'Rights of the Child.' })).toEqual(['71/177', undefined]);
});

test('what cannot be put in order is left out', () => {
  expect(around({ number: '1386 (XIV)' })).toEqual([undefined, undefined]);
  expect(around({ title: 'Rights of all' })).toEqual([undefined, undefined]);
});

test('in the seeds, the resolution of 2017 continues that of 2013', () => {
  const seeds = libraryOf(buildIndex(seedTexts()));
  const member = {
    organ: 'Commission on Crime Prevention and Criminal Justice',
    number: '26/4',
    title: 'Strengthening international cooperation to combat cybercrime',
  };
  expect(lineageOf(seeds, member).before?.number).toBe('22/7');
});
