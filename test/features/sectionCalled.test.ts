/** Naming the section a paragraph is to be moved to. */
import { expect, test } from 'vitest';
import { namedSections } from '../../server/src/features/structure/namedSections.ts';
import { sectionCalled } from '../../server/src/features/structure/sectionCalled.ts';
import { analyse } from '../../server/src/model/analyse.ts';

const text = `*The General Assembly*,

## I. Conference

1. *Decides* to meet;

## II. Financing

2. *Establishes* a fund;

## Follow-up and review

3. *Thanks* States.
`;

const [part] = analyse(text).outline.parts;
const sections = part === undefined ? [] : namedSections(part);

test.each([
  'II',
  'ii',
  'II.',
  'section II',
  'Section II',
  'SECTION ii.',
  'Financing',
  'financing',
  'section II, Financing',
  'II. Financing',
])('“%s” is the second', (named) => {
  expect(sectionCalled(sections, named)?.section).toBe(1);
});

test.each([
  'Follow-up and review',
  'follow-up and review',
  'the section “Follow-up and review”',
  'section Follow-up and review',
])('“%s” is the third', (named) => {
  expect(sectionCalled(sections, named)?.section).toBe(2);
});

test.each(['', 'section', 'III', 'Finance'])('“%s” is none', (named) => {
  expect(sectionCalled(sections, named)).toBeUndefined();
});
