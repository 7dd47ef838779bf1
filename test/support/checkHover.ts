/** Hovers at the cursor and compares the Markdown shown, and the words it belongs to where they are marked. */
import { expect } from 'vitest';
import type { Library } from '../../server/src/corpus/known.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { cursorOf, readFixture } from './fixture.ts';
import { smallLibrary } from './library.ts';

export function checkHover(
  drawn: string,
  expected: string | undefined,
  library: Library = smallLibrary,
): void {
  const fixture = readFixture(drawn);
  const hover = hoverAt(analyse(fixture.text), library, cursorOf(fixture));
  expect(hover?.markdown).toBe(expected?.trim());
  for (const mark of fixture.marks) expect(hover?.span).toEqual(mark.span);
}

/** Only that the hover says this somewhere. */
export function checkHoverSays(drawn: string, part: string, library: Library = smallLibrary): void {
  const fixture = readFixture(drawn);
  const hover = hoverAt(analyse(fixture.text), library, cursorOf(fixture));
  expect(hover?.markdown).toContain(part);
}
