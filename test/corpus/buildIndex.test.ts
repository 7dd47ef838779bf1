/** What texts of other kinds than the seeds tell. */
import { expect, test } from 'vitest';
import { buildIndex } from '../../server/src/corpus/buildIndex.ts';
import type { CatalogueText } from '../../server/src/corpus/catalogue.ts';
import { readCatalogue } from '../../server/src/corpus/catalogue.ts';
import { libraryOf } from '../../server/src/corpus/libraryOf.ts';

function textOf(number: string, text: string): CatalogueText {
  const file = `${number.replace('/', '-')}.resolution`;
  return { file, organ: 'General Assembly', kind: 'resolution', number, status: 'adopted', text };
}

const first = textOf(
  '80/1',
  `# Strengthening cooperation

*The General Assembly*,

*Recalling* its resolution 79/9 of 4 December 2024, entitled “Our common road”,

*Mindful* of Security Council resolution 1325 (2000) of 31 October 2000 and its decision 55/488,

1. *Decides*:

    (a) To convene an expert group, in line with paragraph 3 of resolution 79/9;

    (b) To meet annually;

2. *Invites* Member States to contribute to the voluntary fund;

3. *Requests* the Secretary-General to report to the Assembly on the implementation of the present resolution.
`,
);

const second = textOf(
  '80/2',
  `# Another cooperation

*The General Assembly*,

*Recalling* its resolution 79/9 of 5 December 2024,

*Decides* to continue its work.
`,
);

const library = libraryOf(buildIndex([first, second]));

test('texts that disagree on a date are all quoted', () => {
  const dates = library.of('General Assembly', '79/9')?.dates;
  expect(dates?.map(({ date, sources }) => [date, sources[0]?.file])).toEqual([
    ['2024-12-04', '80-1.resolution'],
    ['2024-12-05', '80-2.resolution'],
  ]);
});

test('a quoted title is the title of a resolution whose text is not held', () => {
  expect(library.of('General Assembly', '79/9')?.title).toBe('Our common road');
});

test('places are named down to the subparagraph', () => {
  const places = library.of('General Assembly', '79/9')?.citedIn.map(({ place }) => place);
  expect(places).toEqual([
    'first preambular paragraph',
    'paragraph 1 (a)',
    'first preambular paragraph',
  ]);
});

test('decisions and other organs have entries of their own', () => {
  expect(library.of('General Assembly', '55/488')?.kind).toBe('decision');
  expect(library.of('Security Council', '1325 (2000)')?.dates[0]?.date).toBe('2000-10-31');
});

test('a summary goes into the first subparagraph of a chapeau and prefers deeds to reports', () => {
  expect(library.of('General Assembly', '80/1')?.text?.summary).toMatch(
    /^The Assembly decides to convene an expert group/,
  );
});

test('a sole operative paragraph has a line without a number', () => {
  expect(library.of('General Assembly', '80/2')?.text?.operative).toEqual([
    { label: '', line: 'Decides to continue its work' },
  ]);
});

test('a catalogue that is no list, and an entry without a file, are refused', () => {
  expect(readCatalogue({})).toHaveProperty('refused');
  const read = readCatalogue([{ organ: 'General Assembly', number: '80/1' }]);
  expect('refused' in read ? read.refused : '').toContain('Entry 1');
});
