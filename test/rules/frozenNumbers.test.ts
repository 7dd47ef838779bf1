/** What the rules say of frozen numbers: they need only rise. */
import { expect, test } from 'vitest';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { findingsIn } from '../../server/src/rules/run.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

const organ = '*The General Assembly*,\n\n*Recalling* its resolutions,\n\n';

const rules = new Set([
  'paragraph-number',
  'subparagraph-label',
  'sole-paragraph-number',
  'leftover-mark',
]);

function findings(text: string) {
  return findingsIn(analyse(organ + text, { numbering: 'frozen' }), emptyLibrary, {}).filter(
    ({ rule }) => rules.has(rule),
  );
}

/** Paragraphs with these numbers. */
function numbered(...numbers: readonly string[]): string {
  return numbers.map((number) => `${number}. *Decides* to act;`).join('\n\n');
}

test('gaps, and 5 bis and 5 ter, are none of their business', () => {
  expect(findings(numbered('2', '2 bis', '2 quater', '5', '9'))).toEqual([]);
  expect(
    findings(
      '1. *Requests* it:\n\n    (b) To act;\n\n    (b bis) To go;\n\n    (d) To report;\n\n4. *Thanks* all.\n',
    ),
  ).toEqual([]);
  expect(findings('3. *Decides* to meet.\n')).toEqual([]);
});

test('a number that stands twice, or falls back, is wrong', () => {
  const said = (text: string) => findings(text).map(({ message }) => message);
  expect(said(numbered('1', '2', '2', '5'))).toEqual([
    'Expected paragraph 2 bis, found a second paragraph 2',
  ]);
  expect(said(numbered('1', '9', '3', '4'))).toEqual(['Expected paragraph 1 bis, found 9']);
  expect(said(numbered('1', '1 ter', '1 bis', '2'))).toHaveLength(1);
});

test('the fix changes no other number', () => {
  const text = numbered('1', '2', '2', '5');
  const [fix] = findings(text)[0]?.fixes ?? [];
  expect(applyEdits(organ + text, fix?.edits ?? [])).toBe(organ + numbered('1', '2', '2 bis', '5'));
});

test('a section that counts from 1 again may have lost its 1', () => {
  const text = `## I\n\n${numbered('1', '3', '4')}\n\n## II\n\n${numbered('2', '4')}\n`;
  expect(findings(text)).toEqual([]);
});
