/** What a growing selection takes in, step by step. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectionRangesAt } from '../../server/src/features/selectionRanges.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { encloses, slice } from '../../server/src/text/span.ts';
import { seedTexts } from '../corpus/seedTexts.ts';
import { cursorOf, readFixture } from '../support/fixture.ts';
import { randomTexts } from '../support/randomTexts.ts';

/** The steps in words, from the cursor on; the last step, which is the whole draft, is left out. */
function checkSelection(drawn: string, ...steps: readonly string[]): void {
  const fixture = readFixture(drawn);
  const ranges = selectionRangesAt(analyse(fixture.text), cursorOf(fixture));
  const words = ranges.map((range) => slice(fixture.text, range));
  expect(words.at(-1)).toBe(fixture.text);
  expect(words.slice(0, -1)).toEqual(steps);
}

test('from a word of a subparagraph to the section', () => {
  checkSelection(
    `# Cybercrime

*The General Assembly*

## I. Work

1. *Requests* the Secretary-General:

    (a) To convene, in |Vienna, a group of experts;

    (b) To report;

2. *Decides* to meet.

## II. Funds

3. *Invites* contributions.
`,
    'Vienna',
    'in Vienna',
    'To convene, in Vienna, a group of experts;',
    '(a) To convene, in Vienna, a group of experts;',
    `1. *Requests* the Secretary-General:

    (a) To convene, in Vienna, a group of experts;

    (b) To report;`,
    `1. *Requests* the Secretary-General:

    (a) To convene, in Vienna, a group of experts;

    (b) To report;

2. *Decides* to meet.`,
    `## I. Work

1. *Requests* the Secretary-General:

    (a) To convene, in Vienna, a group of experts;

    (b) To report;

2. *Decides* to meet.`,
    `*The General Assembly*

## I. Work

1. *Requests* the Secretary-General:

    (a) To convene, in Vienna, a group of experts;

    (b) To report;

2. *Decides* to meet.

## II. Funds

3. *Invites* contributions.`,
  );
});

test('a citation: its number, the citation, the clause, the paragraph', () => {
  checkSelection(
    `*The General Assembly*,

*Recalling* its resolution 65/|230 of 21 December 2010, which it adopted,

1. *Decides* to meet.`,
    '230',
    '65/230',
    'its resolution 65/230 of 21 December 2010',
    '*Recalling* its resolution 65/230 of 21 December 2010',
    '*Recalling* its resolution 65/230 of 21 December 2010, which it adopted,',
  );
});

test('opening words, italics and quotations are taken in as a whole', () => {
  const draft = `*The General Assembly*

1. *Requests the Secretary-|General* to report.`;
  checkSelection(
    draft,
    'General',
    'Secretary-General',
    'Requests the Secretary-General',
    '*Requests the Secretary-General*',
    '*Requests the Secretary-General* to report',
    '*Requests the Secretary-General* to report.',
    '1. *Requests the Secretary-General* to report.',
  );
});

test('a sentence of a note, the note, the draft', () => {
  checkSelection(
    `*The General Assembly*

1. *Decides* to meet.[^1]

[^1]: See A/65/460. The report of Mr. Smith is “on its w|ay”.`,
    'way',
    'on its way',
    '“on its way”',
    'The report of Mr. Smith is “on its way”.',
    'See A/65/460. The report of Mr. Smith is “on its way”.',
    '[^1]: See A/65/460. The report of Mr. Smith is “on its way”.',
  );
});

test('the words of a title, and what stands in an annex', () => {
  checkSelection(
    '# Work of li|braries\n\n*The General Assembly*\n',
    'libraries',
    'Work of libraries',
    '# Work of libraries',
  );
  checkSelection(
    `*The General Assembly*

1. *Adopts* the rules annexed to the present resolution.

# Annex

## Members

The group has |five members.

## Seat

Vienna.`,
    'five',
    'The group has five members',
    'The group has five members.',
    `## Members

The group has five members.`,
    `# Annex

## Members

The group has five members.

## Seat

Vienna.`,
  );
});

test('a number with a comma and a subparagraph in brackets do not end a clause', () => {
  checkSelection(
    `*The General Assembly*

1. *Decides*, under paragraph 1 (b) above, to in|vite 1,500 experts – all of them women – to meet.`,
    'invite',
    'to invite 1,500 experts',
    '*Decides*, under paragraph 1 (b) above, to invite 1,500 experts – all of them women – to meet.',
    '1. *Decides*, under paragraph 1 (b) above, to invite 1,500 experts – all of them women – to meet.',
  );
});

function expectGrowing(text: string, offset: number): void {
  const ranges = selectionRangesAt(analyse(text), offset);
  expect(ranges.at(-1)).toEqual({ start: 0, end: text.length });
  for (const [place, range] of ranges.entries()) {
    const next = ranges[place + 1];
    expect(range.start <= offset && offset <= range.end).toBe(true);
    if (next !== undefined) expect(encloses(next, range) && !encloses(range, next)).toBe(true);
  }
}

test('wherever the cursor stands in a real draft, each step is larger than the one before', () => {
  for (const { text } of seedTexts()) {
    for (let offset = 0; offset <= text.length; offset += 97) expectGrowing(text, offset);
  }
});

test('and in any text', () => {
  fc.assert(
    fc.property(randomTexts(25), fc.nat(), (text, place) => {
      expectGrowing(text, place % (text.length + 1));
    }),
    { numRuns: 500 },
  );
});
