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

test('resolution 22/7 has a full stop in its preamble and a lost hyphen', () => {
  expect(slipsIn('ccpcj-22-7.txt')).toEqual([
    'preambular-comma (error): .',
    'conversion-debris (warning): openended',
  ]);
});

test('resolution 20/7 has a lost paragraph, a base form and three footnotes without text', () => {
  expect(slipsIn('ccpcj-20-7.txt')).toEqual([
    'undefined-footnote (warning): 78',
    'undefined-footnote (warning): 79',
    'split-paragraph (warning): thereby',
    'operative-opening (error): Request',
    'undefined-footnote (warning): 80',
  ]);
});

test('resolution 22/8 has two paragraphs broken by its pages', () => {
  expect(slipsIn('ccpcj-22-8.txt')).toEqual([
    'split-paragraph (warning): cybercrime',
    'split-paragraph (warning): present',
  ]);
});

test('the draft of resolution 26/4 has links that lead nowhere and a bulleted list', () => {
  expect(slipsIn('ccpcj-26-4-draft.txt')).toEqual([
    'conversion-debris (information): [65/230](#)',
    'bulleted-list (information): -',
  ]);
});

test('the draft of resolution 74/173 has lost hyphens, damaged notes and a broken paragraph', () => {
  expect(slipsIn('ga-74-173-draft.txt')).toEqual([
    'conversion-debris (warning): <sup>&</sup>lt;sup>1</sup>',
    'conversion-debris (warning): <sup>&</sup>lt;sup>2</sup>',
    'conversion-debris (warning): capacitybuilding',
    'conversion-debris (warning): openended',
    'conversion-debris (warning): capacitybuilding',
    'conversion-debris (warning): <sup>&</sup>lt;sup>3</sup>',
    'split-paragraph (warning): practices',
    'conversion-debris (warning): twentyninth',
  ]);
});
