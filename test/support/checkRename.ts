/** Gives what is under the cursor of a drawn draft another name. */
import { expect } from 'vitest';
import { nameAt } from '../../server/src/features/prepareRename.ts';
import { renamedAt } from '../../server/src/features/rename.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { cursorOf, draw, readFixture } from './fixture.ts';

/** The whole draft afterwards, or the reason why not. */
export function afterRenaming(drawn: string, name: string): string {
  const fixture = readFixture(drawn);
  const result = renamedAt(analyse(fixture.text), cursorOf(fixture), name);
  return 'refused' in result ? result.refused : applyEdits(fixture.text, result);
}

/** `^^^` marks the name that the drafter is given to change. */
export function checkName(drawn: string, name: string): void {
  const fixture = readFixture(drawn);
  const found = nameAt(analyse(fixture.text), cursorOf(fixture));
  if ('refused' in found) throw new Error(found.refused);
  const marks = fixture.marks.map(({ span }) => ({ span, label: '' }));
  expect(draw(fixture.text, [{ span: found.span, label: '' }])).toBe(draw(fixture.text, marks));
  expect(found.name).toBe(name);
}

/** Why nothing here can be renamed. */
export function refusalAt(drawn: string): string {
  const fixture = readFixture(drawn);
  const found = nameAt(analyse(fixture.text), cursorOf(fixture));
  return 'refused' in found ? found.refused : `"${found.name}" can be renamed`;
}
