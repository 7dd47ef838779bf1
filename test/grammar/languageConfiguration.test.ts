/** What the editor does by itself while a draft is typed: words, indentation, folding. */
import { expect, test } from 'vitest';
import configuration from '../../language-configuration.json' with { type: 'json' };

const { wordPattern, indentationRules, folding, onEnterRules } = configuration;

test('a number, a symbol and a hyphenated word are one word each', () => {
  const pattern = new RegExp(wordPattern.pattern, `g${wordPattern.flags}`);
  const text =
    '*Recalling* its resolution 65/230, S-30/1 (A/C.3/80/L.5/Rev.1), capacity-building; the State’s 26,913,800 dollars, HIV/AIDS and 20-year 1325 (2000) “naïve”.';
  expect(text.match(pattern)).toEqual(
    'Recalling its resolution 65/230 S-30/1 A/C.3/80/L.5/Rev.1 capacity-building the State’s 26,913,800 dollars HIV/AIDS and 20-year 1325 2000 naïve'.split(
      ' ',
    ),
  );
});

test('a line after a colon is indented, a new paragraph is not', () => {
  const increase = new RegExp(indentationRules.increaseIndentPattern);
  const decrease = new RegExp(indentationRules.decreaseIndentPattern);
  for (const line of [
    '1. *Requests* the Secretary-General:',
    '    (a) To meet, which shall:',
    '5 bis. *Decides*:',
  ]) {
    expect(increase.test(line), line).toBe(true);
  }
  for (const line of ['1. *Requests* a report;', 'Distr.: Limited', '*Decides* that:']) {
    expect(increase.test(line), line).toBe(false);
  }
  expect(decrease.test('    2. *Urges*')).toBe(true);
  expect(decrease.test('    (b) To')).toBe(false);
});

test('regions fold, other comments do not', () => {
  const start = new RegExp(folding.markers.start);
  const end = new RegExp(folding.markers.end);
  expect(start.test('<!-- #region Funding -->')).toBe(true);
  expect(end.test('<!-- #endregion -->')).toBe(true);
  expect(start.test('<!-- the region -->')).toBe(false);
});

test('Enter inside a list of subparagraphs keeps the indentation', () => {
  const keeps = (line: string) =>
    onEnterRules.some(
      ({ beforeText, action, ...rule }) =>
        !('afterText' in rule) && new RegExp(beforeText).test(line) && action.indent === 'none',
    );
  expect(keeps('    (a) To convene a meeting;')).toBe(true);
  expect(keeps('    (b) To report;[^3]')).toBe(true);
  expect(keeps('    (c) To meet, which shall:')).toBe(false);
});
