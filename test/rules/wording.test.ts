/** Dates, numbers and doubled words: what the pages of these rules do not show. */
import { describe, expect, test } from 'vitest';
import { findingsOf, fixed } from '../support/findings.ts';

function draftOf(words: string): string {
  return `*The General Assembly*,\n\n*Noting* ${words},\n\n*Decides* to convene a conference.\n`;
}

function rulesOn(words: string): readonly string[] {
  return findingsOf(draftOf(words)).map(({ rule }) => rule);
}

function mended(words: string): string {
  return fixed(draftOf(words)).split('*Noting* ')[1]?.split(',\n\n')[0] ?? '';
}

describe('dates', () => {
  test.each([
    ['the report of 21st December 2010', 'the report of 21 December 2010'],
    ['the report of 21st of December, 2010', 'the report of 21 December 2010'],
    ['the report of 21 December, 2010', 'the report of 21 December 2010'],
    ['the report of December 21, 2010', 'the report of 21 December 2010'],
    ['the report of Sept. 5th, 2010', 'the report of 5 September 2010'],
    ['the report of 05 August 2011', 'the report of 5 August 2011'],
    ['the meeting from June 20 to 22, 2012', 'the meeting from 20 to 22 June 2012'],
    ['the report of 21.12.2010', 'the report of 21 December 2010'],
    ['the report of 05/05/2010', 'the report of 5 May 2010'],
    ['the meeting held on 21st March each year', 'the meeting held on 21 March each year'],
  ])('%s', (odd, right) => {
    expect(mended(odd)).toBe(right);
  });

  test.each([
    'the report of 21 December 2010',
    'the meeting from 25 to 28 February 2013 and on 5 and 6 May',
    'the “Report of 21st December 2010”',
    'the *Report of December 21, 2010*',
    'the report [of December 21, 2010]',
    'the June 20 Agreement and the 15th May Organization',
    'chapter 10/12/2010-1 and paragraph 1.2.3',
    'the years 2010 and 2011 and the March 2015 conference',
    'General 21, 2010',
  ])('%s is right', (words) => {
    expect(rulesOn(words)).not.toContain('date-form');
  });
});

describe('numbers', () => {
  test.each([
    ['that 10.5% of States', 'that 10.5 per cent of States'],
    ['that 5 percent of States', 'that 5 per cent of States'],
    ['its 74th and 75th sessions', 'its seventy-fourth and seventy-fifth sessions'],
    ['its 12th special session', 'its twelfth special session'],
    ['a period of 6 months until 31 January 2001', 'a period of six months until 31 January 2001'],
  ])('%s', (odd, right) => {
    expect(mended(odd)).toBe(right);
  });

  test.each([
    'that 25 per cent of States and 0.7 per cent of income',
    'the 103rd session of the Conference and its 82nd plenary meeting',
    'children under 5 years of age',
    'a group of 15 members with up to 3 members from each region',
    'paragraph 5 and article 6',
    'the 20th anniversary',
  ])('%s is right', (words) => {
    expect(rulesOn(words)).toEqual([]);
  });
});

describe('doubled words', () => {
  test.each([
    ['that the the report', 'that the report'],
    ['the report\nreport on oceans', 'the report on oceans'],
    ['the end of the of the year', 'the end of the year'],
    ['women and girls and girls, in particular', 'women and girls, in particular'],
    ['the work carried on in in the region', 'the work carried on in the region'],
    ['based on an an idea', 'based on an idea'],
  ])('%s', (odd, right) => {
    expect(mended(odd)).toBe(right);
  });

  test.each([
    'that that report had had an effect',
    'host communities and countries and countries of origin',
    'the letter of Abdullah Abdullah and the meeting at Bora Bora',
    'non-State State actors and the follow-up up to now',
    'the report, report by report',
    'the “the the”',
  ])('%s is right', (words) => {
    expect(rulesOn(words)).toEqual([]);
  });
});

test('a range of money is one amount', () => {
  const [finding] = findingsOf(draftOf('sales of about $45–60 billion a year'));
  expect(finding?.message).toBe(
    'Expected "45 to 60 billion dollars" or "45 to 60 billion United States dollars", found "$45–60 billion"',
  );
});
