/** A library drawn by hand: three resolutions, one of each degree of being known. */
import type { Known, Library, Source } from '../../server/src/corpus/known.ts';

const assembly = 'General Assembly';
const commission = 'Commission on Crime Prevention and Criminal Justice';

/** "Commission resolution 22/7, paragraph 3" */
export function source(place: string, name = `${commission} resolution 22/7`): Source {
  return { name, file: 'ccpcj-22-7.txt', place };
}

/** Known from texts that cite it. */
export const known65: Known = {
  organ: assembly,
  number: '65/230',
  kind: 'resolution',
  dates: [{ date: '2010-12-21', sources: [source('first preambular paragraph')] }],
  subjects: [],
  statements: [
    { text: 'endorsed the Salvador Declaration', source: source('first preambular paragraph') },
  ],
  annexes: [{ text: 'annex', source: source('footnote 2') }],
  supersededBy: [],
  citedIn: [source('first preambular paragraph'), source('footnote 2')],
};

/** Its text is in the corpus. */
export const known22: Known = {
  organ: commission,
  number: '22/7',
  kind: 'resolution',
  dates: [{ date: '2013-04-26', sources: [source('third preambular paragraph')] }],
  title: 'Strengthening international cooperation to combat cybercrime',
  subjects: [],
  statements: [],
  annexes: [],
  supersededBy: [],
  citedIn: [source('paragraph 2', `Draft of ${commission} resolution 26/4`)],
  text: {
    file: 'ccpcj-22-7.txt',
    status: 'adopted',
    summary: 'The Commission takes note of the study.',
    preambularCount: 5,
    operative: [
      { label: '1', line: 'Takes note of the comprehensive study' },
      { label: '2', line: 'Expresses its appreciation for the work done' },
    ],
  },
};

/** The texts that cite it do not agree on its date. */
const known67: Known = {
  ...known65,
  number: '67/189',
  dates: [
    { date: '2012-12-20', sources: [source('second preambular paragraph')] },
    { date: '2012-12-21', sources: [source('paragraph 4')] },
  ],
  statements: [],
  annexes: [],
  supersededBy: [],
  citedIn: [source('second preambular paragraph')],
};

/** A library of these and nothing else. */
export function libraryWith(...all: readonly Known[]): Library {
  return {
    of: (organ, number) => all.find((known) => known.organ === organ && known.number === number),
    all: () => all,
  };
}

export const smallLibrary = libraryWith(known22, known65, known67);
