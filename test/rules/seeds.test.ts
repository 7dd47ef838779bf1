/** The five seed documents: the slips of their authors are found, and nothing else. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { slice } from '../../server/src/text/span.ts';
import { findingsOf } from '../support/findings.ts';

function slipsIn(name: string): readonly string[] {
  const text = readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8');
  return findingsOf(text).map(
    ({ rule, severity, span }) => `${rule} (${severity}): ${slice(text, span)}`,
  );
}

test('resolution 22/7 has a full stop in its preamble, a space before a footnote number, and repeats its openings without saying so', () => {
  expect(slipsIn('ccpcj-22-7.txt')).toEqual([
    'preambular-comma (error): .',
    'footnote-position (information): ¹',
    'repeated-opening (hint): Requests',
    'repeated-opening (hint): Invites',
  ]);
});

test('resolution 20/7 has one "and" too many, a lost paragraph, a base form and three footnotes without text, one misplaced', () => {
  expect(slipsIn('ccpcj-20-7.txt')).toEqual([
    'citation-order (hint): and',
    'undefined-footnote (warning): 78',
    'undefined-footnote (warning): 79',
    'preambular-opening (warning): thereby',
    'operative-opening (error): Request',
    'undefined-footnote (warning): 80',
    'footnote-position (warning): 80;',
    'repeated-opening (hint): Invites',
  ]);
});

test('the draft of 26/4 has italics in its operative part only', () => {
  expect(slipsIn('ccpcj-26-4-draft.txt')).toEqual(['opening-italics (information): Recalling']);
});

test('the draft of 74/173 lost some of its italics, and repeats an opening without saying so', () => {
  expect(slipsIn('ga-74-173-draft.txt')).toEqual([
    'opening-italics (information): Stressing',
    'opening-italics (information): Acknowledges',
    'opening-italics (information): Urges',
    'repeated-opening (hint): Invites',
  ]);
});

test('nothing is found in resolution 22/8', () => {
  expect(slipsIn('ccpcj-22-8.txt')).toEqual([]);
});
