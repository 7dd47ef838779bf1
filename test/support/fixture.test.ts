/** The fixture language itself. */
import { expect, test } from 'vitest';
import { slice } from '../../server/src/text/span.ts';
import { cursorOf, draw, readFixture, readFixtures, selectionOf } from './fixture.ts';

test('a bar is the cursor and does not belong to the draft', () => {
  const fixture = readFixture('\n1. *Decides* to |convene;\n');
  expect(fixture.text).toBe('1. *Decides* to convene;\n');
  expect(fixture.text.slice(cursorOf(fixture))).toBe('convene;\n');
});

test('angle quotes are the selection', () => {
  const fixture = readFixture('1. *Decides* to «convene»;');
  expect(slice(fixture.text, selectionOf(fixture))).toBe('convene');
});

test('carets name the range above them, in drawn columns', () => {
  const { text, marks } = readFixture(`
1. |*Decides* to convene.
                        ^ final: Expected ";"
    ^^^^^^^^^
2. *Requests* a report.
`);
  expect(marks.map((mark) => [slice(text, mark.span), mark.label])).toEqual([
    ['.', 'final: Expected ";"'],
    ['*Decides*', ''],
  ]);
});

test('a header starts another file', () => {
  const files = readFixtures('\n=== one.resolution\nOne\n=== two.resolution\nTwo');
  expect(files.map(({ name, text }) => [name, text])).toEqual([
    ['one.resolution', 'One'],
    ['two.resolution', 'Two'],
  ]);
});

test('a literal sign of the fixture language fails', () => {
  expect(() => readFixture('a | b | c')).toThrow('Literal "|"');
  expect(() => readFixture('« open')).toThrow('Literal "«"');
});

test('what is drawn reads back', () => {
  const drawn =
    '1. Decides to convene.\n                     ^ end: Expected ";"\n2. Requests a report.';
  const { text, marks } = readFixture(drawn);
  expect(draw(text, marks)).toBe(drawn);
});
