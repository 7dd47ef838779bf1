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

test('resolution 22/7 has a full stop in its preamble and a space before a footnote number', () => {
  expect(slipsIn('ccpcj-22-7.txt')).toEqual([
    'preambular-comma (error): .',
    'footnote-position (information): ¹',
  ]);
});

test('resolution 20/7 has a lost paragraph, a base form and three footnotes without text, one misplaced', () => {
  expect(slipsIn('ccpcj-20-7.txt')).toEqual([
    'undefined-footnote (warning): 78',
    'undefined-footnote (warning): 79',
    'preambular-opening (warning): thereby',
    'operative-opening (error): Request',
    'undefined-footnote (warning): 80',
    'footnote-position (warning): 80;',
  ]);
});

test.each(['ccpcj-22-8.txt', 'ccpcj-26-4-draft.txt', 'ga-74-173-draft.txt'])(
  'nothing is found in %s',
  (name) => {
    expect(slipsIn(name)).toEqual([]);
  },
);
