/** Enter goes on with numbers and letters. */
import { expect, test } from 'vitest';
import { afterEnter, checkPlainEnter } from '../support/checkContinuation.ts';

test('after an operative paragraph that ends with a semicolon comes the next number', () => {
  expect(
    afterEnter(`
*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,

1. *Decides* to convene a conference;

2. *Requests* a report;|`),
  ).toBe(`*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,

1. *Decides* to convene a conference;

2. *Requests* a report;

3. `);
});

test('a Roman number is followed by a Roman one', () => {
  expect(
    afterEnter(`
*The General Assembly*,

I. Urges Member States to act;

II. Requests a report;|`),
  ).toBe(`*The General Assembly*,

I. Urges Member States to act;

II. Requests a report;

III. `);
});

test('a draft without blank lines between its paragraphs goes on without them', () => {
  expect(
    afterEnter(`
The General Assembly
1. Decides to convene a conference;
2. Requests a report;|`),
  ).toBe(`The General Assembly
1. Decides to convene a conference;
2. Requests a report;
3. `);
});

test('a footnote call after the semicolon does not matter', () => {
  expect(
    afterEnter(`
The General Assembly
1. Decides to convene a conference;
2. Requests a report;[^1]|`),
  ).toContain('\n3. ');
});

test('letters go on with the same indent', () => {
  expect(
    afterEnter(`
*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a group;

    (b) To report;|`),
  ).toBe(`*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a group;

    (b) To report;

    (c) `);
});

test('after a chapeau comes the first letter, one step in', () => {
  expect(
    afterEnter(`
*The General Assembly*

1. *Requests* the Secretary-General:|`),
  ).toBe(`*The General Assembly*

1. *Requests* the Secretary-General:

    (a) `);
});

test('the chapeau of a subparagraph is followed by a Roman numeral', () => {
  expect(
    afterEnter(`
*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a group, which shall:|`),
  ).toContain('\n        (i) ');
});

test('Enter on a number without words ends the list', () => {
  expect(
    afterEnter(`
The General Assembly
1. Decides to convene a conference;
2. |`),
  ).toBe(`The General Assembly
1. Decides to convene a conference;
`);
});

test('Enter on a letter without words goes on with the next number', () => {
  expect(
    afterEnter(`
*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a group;

    (b) |`),
  ).toBe(`*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a group;

2. `);
});

test('the preamble has no numbers', () => {
  checkPlainEnter(`
*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,|

1. *Decides* to convene a conference.`);
});

test('a line broken in the middle of a paragraph stays in it', () => {
  checkPlainEnter(`
*The General Assembly*

1. *Decides* to convene a conference in Vienna,|

2. *Requests* a report.`);
});

test('nothing follows the last paragraph', () => {
  checkPlainEnter(`
*The General Assembly*

1. *Decides* to convene a conference;

2. *Requests* a report.|`);
});

test('the rest of a split paragraph gets no number', () => {
  checkPlainEnter(`
*The General Assembly*

1. *Decides* to convene a conference;| and so on;`);
});
