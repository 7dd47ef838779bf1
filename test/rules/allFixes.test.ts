/** All fixes at once. */
import { expect, test } from 'vitest';
import type { Edit } from '../../server/src/text/edit.ts';
import { span } from '../../server/src/text/span.ts';
import { allFixes, fixesOnSave } from '../../server/src/rules/allFixes.ts';

function found(...fixes: (readonly Edit[])[]) {
  return {
    rule: 'any',
    severity: 'error',
    span: span(0, 1),
    message: 'Any',
    fixes: fixes.map((edits) => ({ title: 'Any', edits })),
  } as const;
}

const edit = (start: number, end: number, newText: string): Edit => ({
  span: span(start, end),
  newText,
});

test('the first fix of each finding is made, in order of the draft', () => {
  const later = edit(8, 9, ';');
  const sooner = edit(2, 3, ',');
  expect(allFixes([found([later]), found([sooner], [edit(5, 6, '.')])])).toEqual([sooner, later]);
});

test('a fix that touches another waits for the next round', () => {
  const first = edit(2, 4, ',');
  expect(allFixes([found([first]), found([edit(4, 5, ';')])])).toEqual([first]);
});

test('a fix is made wholly or not at all', () => {
  const first = edit(2, 4, ',');
  expect(allFixes([found([first]), found([edit(3, 4, ';'), edit(8, 9, '.')])])).toEqual([first]);
});

test('a finding without a fix changes nothing', () => {
  expect(allFixes([found()])).toEqual([]);
});

test('on saving only what cannot change the meaning is fixed', () => {
  const finding = found([edit(3, 4, ';')]);
  const [fix] = finding.fixes;
  expect(fixesOnSave([finding])).toEqual([]);
  expect(fix && fixesOnSave([{ ...finding, fixes: [{ ...fix, meaning: 'kept' }] }])).toHaveLength(
    1,
  );
});

test('a fix a person must choose is never made with others', () => {
  const finding = found([edit(3, 4, ';')]);
  const [fix] = finding.fixes;
  expect(fix && allFixes([{ ...finding, fixes: [{ ...fix, meaning: 'unsure' }] }])).toEqual([]);
});
