/** Presses Enter where `|` stands at the end of a line, and compares the lines from there on. */
import { expect } from 'vitest';
import { continuationAt } from '../../server/src/features/continuation.ts';
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
