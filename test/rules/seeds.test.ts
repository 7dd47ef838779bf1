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

test('resolution 22/7 has a full stop in its preamble, a space before a footnote number, a lost hyphen, and repeats its openings without saying so', () => {
  expect(slipsIn('ccpcj-22-7.txt')).toEqual([
    'preambular-comma (error): .',
    'conversion-debris (warning): openended',
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
    'split-paragraph (warning): thereby',
    'operative-opening (error): Request',
    'undefined-footnote (warning): 80',
    'footnote-position (warning): 80;',
    'repeated-opening (hint): Invites',
  ]);
});

test('resolution 22/8 has two paragraphs broken by its pages', () => {
  expect(slipsIn('ccpcj-22-8.txt')).toEqual([
    'split-paragraph (warning): cybercrime',
    'split-paragraph (warning): present',
  ]);
});

test('the draft of resolution 26/4 has italics in its operative part only, links that lead nowhere and a bulleted list', () => {
  expect(slipsIn('ccpcj-26-4-draft.txt')).toEqual([
    'opening-italics (information): Recalling',
    'conversion-debris (information): [65/230](#)',
    'bulleted-list (information): -',
  ]);
});

test('the draft of resolution 74/173 has lost hyphens and italics, damaged notes and a broken paragraph, and repeats an opening without saying so', () => {
  expect(slipsIn('ga-74-173-draft.txt')).toEqual([
    'opening-italics (information): Stressing',
    'conversion-debris (warning): <sup>&</sup>lt;sup>1</sup>',
    'conversion-debris (warning): <sup>&</sup>lt;sup>2</sup>',
    'conversion-debris (warning): capacitybuilding',
    'conversion-debris (warning): openended',
    'opening-italics (information): Acknowledges',
    'opening-italics (information): Urges',
    'conversion-debris (warning): capacitybuilding',
    'conversion-debris (warning): <sup>&</sup>lt;sup>3</sup>',
    'split-paragraph (warning): practices',
    'repeated-opening (hint): Invites',
    'conversion-debris (warning): twentyninth',
  ]);
});
