/** Italics of openings and of the organ line in pasted texts. */
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/model/analyse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { findingsOf } from '../support/findings.ts';
import { tidyText } from '../support/tidyText.ts';
import { italicsEdits } from '../../server/src/features/format/italicsEdits.ts';

const half = `*The General Assembly*,

*Recalling* the Convention,

Recalling *also* the Treaty,

*Noting* the report,

1. *Decides* to meet;

2. *Requests* a report.
`;
const whole = half.replace('Recalling *also*', '*Recalling also*');

test('italics around a part of an opening give way to those around all of it', () => {
  expect(tidyText(half)).toBe(whole);
  expect(tidyText(half.replace('*Recalling* the', 'Recalling the'))).toBe(whole);
  expect(applyEdits(half, italicsEdits(analyse(half)))).toBe(whole);
});

test('the finding quotes the words without their marks', () => {
  expect(findingsOf(half).map(({ message }) => message)).toEqual([
    'Expected "Recalling also" in italics, as elsewhere in the draft',
  ]);
});

test('italics that reach beyond the opening, or bold within it, are the drafter’s', () => {
  for (const words of ['Recalling *also the* Treaty', 'Recalling **also** the Treaty']) {
    const draft = half.replace('Recalling *also* the Treaty', words);
    expect(tidyText(draft)).toBe(draft);
    expect(findingsOf(draft).flatMap(({ fixes }) => fixes)).toEqual([]);
  }
});

test.each(['<u>The General Assembly</u>,', '<b>The General Assembly,</b>'])(
  'the organ line gets italics for its tags: %s',
  (line) => {
    expect(tidyText(whole.replace('*The General Assembly*,', line))).toBe(whole);
  },
);
