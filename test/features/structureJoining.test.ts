/** Joining paragraphs: the comma stands before the footnote call, in whatever form the call is written. */
import { describe, expect, test } from 'vitest';
import { afterwards } from '../support/restructuring.ts';

const organ = '*The General Assembly*,\n\n*Recalling* its resolutions,\n\n';

/** The line that comes of two. */
function joined(end: string, note: string): string {
  const drawn = `${organ}1. *Requests* a |report${end}\n\n2. *Thanks* all;\n\n3. *Decides* it.\n\n${note}\n`;
  return afterwards('join', drawn).replace(organ, '').split('\n')[0] ?? '';
}

describe.each([
  ['[^1]', '[^1]: See A/65/460.'],
  ['¹', '¹ See A/65/460.'],
  ['<sup>1</sup>', '<sup>1</sup> See A/65/460.'],
  ['<sup>[1]</sup>', '<sup>[1]</sup> See A/65/460.'],
  ['^1', '^1 See A/65/460.'],
  ['[1]', '[1] See A/65/460.'],
  ['[[1]](#_ftn1)', '[1] See A/65/460.'],
  [' [^1]', '[^1]: See A/65/460.'],
])('the call %s', (call, note) => {
  test.each([',', ';', '.', '; and'])('behind “%s”', (mark) => {
    expect(joined(`${mark}${call}`, note)).toBe(
      `1. *Requests* a |report,${call} and *thanks* all;`,
    );
  });

  test('before the semicolon', () => {
    expect(joined(`${call};`, note)).toBe(`1. *Requests* a |report,${call} and *thanks* all;`);
  });
});

test('several calls stay together', () => {
  expect(joined(';[^1] [^2]', '[^1]: See A/65/460.\n[^2]: See A/65/461.')).toBe(
    '1. *Requests* a |report,[^1] [^2] and *thanks* all;',
  );
});

test('a bracket that opens before the linking word holds the comma', () => {
  const drawn = `${organ}1. *Requests* a |report;[^1]\n\n[2. *Thanks* all;]\n\n3. *Decides* it.\n\n[^1]: See A/65/460.\n`;
  expect(afterwards('join', drawn)).toContain('a |report[^1][, and *thanks* all];');
});
