/** Types Enter or `(` where `|` stands, and gives the draft with what follows from it. */
import { expect } from 'vitest';
import { continuationAt } from '../../server/src/features/continuation.ts';
import { listOpenedAt } from '../../server/src/features/openedList.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { cursorOf, readFixture } from './fixture.ts';

/** The whole draft after Enter and what follows from it. */
export function afterEnter(drawn: string): string {
  const fixture = readFixture(drawn);
  const cursor = cursorOf(fixture);
  const text = `${fixture.text.slice(0, cursor)}\n${fixture.text.slice(cursor)}`;
  const edit = continuationAt(analyse(text), cursor + 1);
  return edit === undefined ? text : applyEdits(text, [edit]);
}

/** Enter adds nothing but a line break. */
export function checkPlainEnter(drawn: string): void {
  const fixture = readFixture(drawn);
  const cursor = cursorOf(fixture);
  const text = `${fixture.text.slice(0, cursor)}\n${fixture.text.slice(cursor)}`;
  expect(afterEnter(drawn)).toBe(text);
}

/** The whole draft after `(` and what follows from it. */
export function afterParenthesis(drawn: string): string {
  const fixture = readFixture(drawn);
  const cursor = cursorOf(fixture);
  const text = `${fixture.text.slice(0, cursor)}(${fixture.text.slice(cursor)}`;
  const edit = listOpenedAt(analyse(text), cursor + 1);
  return edit === undefined ? text : applyEdits(text, [edit]);
}
