/** Which text cites which. */
import { expect, test } from 'vitest';
import { buildIndex } from '../../server/src/corpus/buildIndex.ts';
import { libraryOf } from '../../server/src/corpus/libraryOf.ts';
import {
  citationsOf,
  citedByDraft,
  citedByKnown,
  citing,
} from '../../server/src/features/citationCalls.ts';
import { knownText } from '../../server/src/features/knownText.ts';
import { textAt } from '../../server/src/features/related/textAt.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { slice } from '../../server/src/text/span.ts';
import { seedTexts } from '../corpus/seedTexts.ts';
import { cursorOf, readFixture } from '../support/fixture.ts';
import { known22, smallLibrary } from '../support/library.ts';

const commission = 'Commission on Crime Prevention and Criminal Justice';

const draft = `# Cybercrime

*The General Assembly*,

*Recalling* its resolutions 65/230 of 21 December 2010 and 1/99 of 1 January 1946,

1. *Welcomes* ${commission} resolution 22/7 and reaffirms resolution 65/230.
`;

test('a draft cites the texts of which something is known, each with all its places', () => {
  const cited = citedByDraft(analyse(draft), smallLibrary);
  expect(
    cited.map(({ known, spans }) => [known.number, ...spans.map((one) => slice(draft, one))]),
  ).toEqual([
    ['65/230', '65/230', '65/230'],
    ['22/7', '22/7'],
  ]);
});

test('a text of the corpus cites what its citations say, and is cited likewise', () => {
  const library = libraryOf(buildIndex(seedTexts()));
  const twentyTwo = library.of(commission, '22/7');
  const recalled = library.of('General Assembly', '65/230');
  if (twentyTwo === undefined || recalled === undefined) throw new Error('The seeds changed');
  expect(citedByKnown(twentyTwo, library)).toContain(recalled);
  expect(citing(recalled, library)).toContain(twentyTwo);
  expect(citedByKnown(recalled, library)).toEqual([]);
});

test('the places where a draft cites one text', () => {
  const found = citationsOf(analyse(draft), { organ: 'General Assembly', number: '65/230' });
  expect(found).toHaveLength(2);
});

function textUnder(drawn: string): string | undefined {
  const fixture = readFixture(drawn);
  const found = textAt(analyse(fixture.text), smallLibrary, cursorOf(fixture));
  return found?.kind === 'known' ? found.known.number : found?.kind;
}

test('title and organ line stand for the draft, a citation for what it cites', () => {
  expect(textUnder('# Cyber|crime\n\n*The General Assembly*\n')).toBe('draft');
  expect(textUnder('# Cybercrime\n\n*The General |Assembly*\n')).toBe('draft');
  const cited = (number: string) =>
    textUnder(`*The General Assembly*,\n\n1. *Recalls* its resolution 6|${number} and decides.`);
  expect(cited('5/230')).toBe('65/230');
  expect(cited('6/1')).toBeUndefined();
});

test('the page on a text says what a hover says', () => {
  const page = knownText(known22, { language: 'en' });
  expect(page).toContain(`# ${commission} resolution 22/7`);
  expect(page).toContain('Takes note of the comprehensive study');
});
