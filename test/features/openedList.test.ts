/** `(` at the start of a line goes on with the list above. */
import { expect, test } from 'vitest';
import { labelTypedTwiceAt } from '../../server/src/features/labelTypedTwice.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { afterParenthesis } from '../support/checkContinuation.ts';

const listed = `*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a group;

    (b) To report;

`;

/** What stands behind these words afterwards. */
function after(words: string, drawn: string): string {
  const draft = afterParenthesis(drawn);
  return draft.slice(draft.indexOf(words) + words.length);
}

test('the next letter comes, with the indent of the list', () => {
  expect(after(listed, `${listed}    |`)).toBe('    (c) ');
  expect(after(listed, `${listed}|`)).toBe('    (c) ');
});

test('a parenthesis that closed by itself is taken along', () => {
  expect(after(listed, `${listed}    |)`)).toBe('    (c) ');
});

test('"and" behind the semicolon, a footnote call and a full stop before a blank line do not matter', () => {
  for (const end of ['To report; and', 'To report;[^1]', 'To report.']) {
    const draft = listed.replace('To report;', end);
    expect(after(draft, `${draft}    |`), end).toBe('    (c) ');
  }
});

test('a paragraph that ends in a colon begins a list', () => {
  const chapeau = '*The General Assembly*\n\n1. *Requests* the Secretary-General:\n\n';
  expect(after(chapeau, `${chapeau}|`)).toBe('    (a) ');
  const preambular = '*The General Assembly*,\n\n*Recalling* its resolutions:\n\n';
  expect(after(preambular, `${preambular}    |\n\n1. *Decides* to meet.`)).toBe(
    '    (a) \n\n1. *Decides* to meet.',
  );
});

test('below a letter that ends in a colon come numerals, and the indent says when they end', () => {
  const chapeau = listed.replace('To report;', 'To report, and to:');
  expect(after(chapeau, `${chapeau}        |`)).toBe('        (i) ');
  const inner = `${chapeau}        (i) Meet;\n\n`;
  expect(after(inner, `${inner}        |`)).toBe('        (ii) ');
  expect(after(inner, `${inner}    |`)).toBe('    (c) ');
});

test('a list in an annex goes on', () => {
  const annex = `${listed}2. *Decides* to meet.

# Annex

Members elect:

(a) A chair;

`;
  expect(after(annex, `${annex}|`)).toBe('(b) ');
  const numerals = annex.replace('(a) A chair', '(i) A chair');
  expect(after(numerals, `${numerals}|`)).toBe('(ii) ');
});

test('elsewhere a parenthesis is a parenthesis', () => {
  for (const draft of [
    `${listed}    (c) To meet |`,
    `${listed.replace('To report;', 'To report to the Assembly')}    |`,
    listed.replace('To report;\n\n', 'To report\n|in time;'),
    listed.replace('To report;\n\n', 'To report.\n|'),
    '*The General Assembly*\n\n1. *Decides* to meet;\n\n|',
    '*The General Assembly*,\n\n*Recalling* its resolution 65/230,\n\n|',
    `${listed}2. *Decides* to meet.\n\n# Annex\n\nMembers elect a chair.\n\n|`,
    '---\norgan: General Assembly\n|\n---\n\n*The General Assembly*\n\n1. *Decides* to meet.',
    '# Title:\n\n|\n\n*The General Assembly*\n\n1. *Decides* to meet.',
    '|',
  ]) {
    expect(afterParenthesis(draft), draft).toBe(draft.replace('|', '('));
  }
});

test('a list written without opening brackets does not get them', () => {
  const draft = listed.replace('(a)', 'a)').replace('(b)', 'b)');
  expect(afterParenthesis(`${draft}    |`)).toBe(`${draft}    (`);
});

test('a label typed once more from habit is taken away', () => {
  const typed = (line: string) => {
    const text = `*The General Assembly*,\n\n1. *Requests* it:\n\n    (a) To act;\n\n${line}`;
    const edit = labelTypedTwiceAt(analyse(text), text.length);
    return edit === undefined ? 'nothing' : applyEdits(text, [edit]).split('\n').at(-1);
  };
  expect(typed('    (b) b)')).toBe('    (b)');
  expect(typed('    (b) c)')).toBe('nothing');
  expect(typed('    (b) To act (b)')).toBe('nothing');
});
