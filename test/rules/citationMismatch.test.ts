/** Dates of cited resolutions against what the corpus knows. */
import { expect, test } from 'vitest';
import type { Known, Library } from '../../server/src/corpus/known.ts';
import { checkFindings, findingsOf } from '../support/findings.ts';

function libraryWith(dates: Known['dates']): Library {
  const known: Known = {
    organ: 'General Assembly',
    number: '65/230',
    kind: 'resolution',
    dates,
    subjects: [],
    statements: [],
    annexes: [],
    citedIn: [],
  };
  return {
    of: (organ, number) => (organ === known.organ && number === known.number ? known : undefined),
    all: () => [known],
  };
}

function source(name: string) {
  return { name, file: `${name}.txt`, place: 'paragraph 1' };
}

const draft = `
*The General Assembly*,

*Recalling* its resolution 65/230 of 20 December 2010,
                                     ^^^^^^^^^^^^^^^^ citation-mismatch: Expected 21 December 2010, as in resolution 70/174, found 20 December 2010

1. *Decides* to convene a conference;

2. *Requests* a report on the conference.
`;

test('a date other than that of two texts of the corpus is reported', () => {
  const library = libraryWith([
    { date: '2010-12-21', sources: [source('resolution 70/174'), source('resolution 22/7')] },
  ]);
  checkFindings(draft, { library });
});

test('where a single text says otherwise it is mere information', () => {
  const library = libraryWith([{ date: '2010-12-21', sources: [source('resolution 70/174')] }]);
  const text = draft.replace(/\n *\^.*/, '');
  expect(findingsOf(text, { library }).map(({ severity }) => severity)).toEqual(['information']);
});

test('any date the corpus gives will do', () => {
  const library = libraryWith([
    { date: '2010-12-21', sources: [source('resolution 70/174'), source('resolution 22/7')] },
    { date: '2010-12-20', sources: [source('resolution 22/8')] },
  ]);
  checkFindings(draft.replace(/\n *\^.*/, ''), { library });
});

test('a date after that of the draft itself is reported', () => {
  checkFindings(`
---
date: 2010-11-01
---

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,
                                     ^^^^^^^^^^^^^^^^ citation-mismatch: Expected a date before that of the draft, found 21 December 2010

1. *Decides* to convene a conference;

2. *Requests* a report on the conference.
`);
});

test('the fix changes the year to the one that fits', () => {
  const text = draft.replace(/\n *\^.*/, '').replace('20 December 2010', '20 December 2012');
  const [finding] = findingsOf(text);
  expect(finding?.fixes?.map(({ title }) => title)).toEqual(['Change the year to 2010']);
});
