/** Whether a draft reads as before, found without deriving anything from it: never so where it means something else. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meaningOf } from '../../../server/src/features/format/meaning.ts';
import { readsAlike } from '../../../server/src/features/format/readsAlike.ts';
import { analyse } from '../../../server/src/model/analyse.ts';
import { inCanonicalForm } from '../../support/formatting.ts';
import { randomTexts } from '../../support/randomTexts.ts';

function readAlike(text: string, after: string): boolean {
  return readsAlike(analyse(text), analyse(after).tree);
}

const draft = `# A title

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,

1. *Decides* to convene a group,[^1] as said in paragraph 2 below:

    (a) In March;

2. *Requests* a report.

[^1]: See A/65/460.
`;

test('lines, blanks, marks of numbers and calls are layout', () => {
  const other = draft
    .replace('1. ', '1)   ')
    .replace('    (a)', '(a)')
    .replace('a group,[^1] as', 'a group,¹\nas')
    .replace('[^1]: See', '[^1]:  See')
    .replaceAll('\n\n', '\n\n\n');
  expect(readAlike(draft, other)).toBe(true);
});

test('the stars that the formatter takes from around a number are layout', () => {
  const starred = draft.replace('1. *', '**1.** *').replace('(a)', '**(a)**');
  expect(inCanonicalForm(starred)).toBe(inCanonicalForm(draft));
  expect(readAlike(starred, draft)).toBe(true);
});

test.each([
  ['a word', 'a report', 'the report'],
  ['a number', '2. *', '3. *'],
  ['a letter', '(a)', '(b)'],
  ['a call', '[^1] as', ' as'],
  ['the name of a note', '[^1]: See', '[^2]: See'],
  ['a subparagraph that has become a paragraph', '    (a) In March;', '2. In March;'],
  ['struck words', 'to convene', 'to ~~convene~~'],
  ['inserted words', 'to convene', 'to ++convene++'],
  ['a comment', '2. *', '<!-- see Norway -->\n\n2. *'],
])('%s is not', (_, words, others) => {
  expect(readAlike(draft, draft.replace(words, others))).toBe(false);
});

test('in a negotiation the blanks between brackets say something', () => {
  const open = draft.replace('to convene', '[to convene] [to open]');
  expect(readAlike(open, open)).toBe(false);
});

test('a note that stands within a list is left to those who read everything', () => {
  const open = draft.replace('    (a)', '[^1]: See A/65/460.\n\n    (a)');
  expect(readAlike(open, open)).toBe(false);
});

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'));

interface Change {
  readonly at: number;
  readonly instead: string;
}

/** Blanks where blanks stand, and signs that may or may not change what is read. */
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  instead: fc.constantFrom(
    ...['\n', '\n\n', '  ', '\n    ', ' <!-- x --> ', ' **', '* ', ' [', '] ', '\n2. ', '\n(a) '],
  ),
});

function changed(text: string, changes: readonly Change[]): string {
  let now = text;
  for (const { at, instead } of changes) {
    const place = now.indexOf(' ', Math.floor(at * now.length));
    if (place !== -1) now = now.slice(0, place) + instead + now.slice(place + 1);
  }
  return now;
}

test('drafts that read alike mean the same', () => {
  let times = 0;
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...seeds), randomTexts(40)),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      (text, changes) => {
        const [before, after] = [analyse(text), analyse(changed(text, changes))];
        if (!readsAlike(before, after.tree)) return;
        times += 1;
        expect(meaningOf(after)).toEqual(meaningOf(before));
      },
    ),
    { numRuns: 600 },
  );
  expect(times).toBeGreaterThan(50);
});
