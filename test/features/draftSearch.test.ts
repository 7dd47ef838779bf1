/** Finding paragraphs in several drafts. */
import { expect, test } from 'vitest';
import { entriesFound } from '../../server/src/features/draftSearch.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { readFixtures } from '../support/fixture.ts';

const drafts = readFixtures(`
=== libraries.resolution
# Public libraries

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,

*Noting* the 2030 Agenda,

## I. Reading

1. *Invites* Member States, the organizations of the United Nations system and all other relevant stakeholders to support libraries;

2. *Requests* the Secretary-General:

    (a) To report on sublibrary services;

    (b) To convene a group.

# Annex II. Rules for readers
=== schools.resolution
# Schools

*The Security Council*

1. *Decides* to meet;

2. *Requests* school libraries to report.
`).map(({ name, text }) => ({ uri: name, resolution: analyse(text) }));

/** What is found, in order, with the draft it is in. */
function found(query: string): readonly string[] {
  return entriesFound(drafts, query).map(({ name, uri }) => `${uri.slice(0, 3)}: ${name}`);
}

test('words are found wherever they stand, and shown', () => {
  expect(found('stakeholders')).toEqual([
    'lib: OP1 Invites Member States, the… relevant stakeholders to support libraries;',
  ]);
});

test('words that begin so come before words that hold it', () => {
  expect(found('librar')).toEqual([
    'lib: Public libraries',
    'lib: OP1 Invites Member States, the… support libraries;',
    'sch: OP2 Requests school libraries to report.',
    'lib: OP2 (a) To report on sublibrary services;',
  ]);
});

test.each(['op2', '#2', 'op 2', 'OP2'])(
  '%s is the second operative paragraph of each draft',
  (query) => {
    expect(found(query).slice(0, 2)).toEqual([
      'lib: OP2 Requests the Secretary-General:',
      'sch: OP2 Requests school libraries to report.',
    ]);
  },
);

test('a number and words must both fit', () => {
  expect(found('op2 libraries')).toEqual(['sch: OP2 Requests school libraries to report.']);
  expect(found('op2 (b)')).toEqual(['lib: OP2 (b) To convene a group.']);
  expect(found('pp2')).toEqual(['lib: PP2 Noting the 2030 Agenda,']);
  expect(found('op9')).toEqual([]);
});

test('a figure of the text is found, too', () => {
  expect(found('2030')).toEqual(['lib: PP2 Noting the 2030 Agenda,']);
});

test('headings and annexes are found', () => {
  expect(found('reading')).toEqual(['lib: I. Reading']);
  expect(found('annex rules')).toEqual(['lib: Annex II Rules for readers']);
});

test('no more than two hundred are given', () => {
  const long = Array.from({ length: 300 }, (_, place) => `${place + 1}. *Decides* to meet;`);
  const resolution = analyse(`*The General Assembly*\n\n${long.join('\n\n')}`);
  expect(entriesFound([{ uri: 'long', resolution }], 'meet')).toHaveLength(200);
  expect(entriesFound([{ uri: 'long', resolution }], '')).toHaveLength(200);
});
