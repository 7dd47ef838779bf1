/** Compares the places a feature finds with those drawn under the lines of the fixture. */
import { expect } from 'vitest';
import { definitionAt } from '../../server/src/features/definition.ts';
import { referencesAt } from '../../server/src/features/references.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import type { Span } from '../../server/src/text/span.ts';
import { cursorOf, draw, readFixture, type Fixture } from './fixture.ts';

/** Each `^^^` is where the editor lands from the cursor. */
export function checkDefinition(drawn: string): void {
  const fixture = readFixture(drawn);
  const targets = definitionAt(analyse(fixture.text), cursorOf(fixture));
  checkMarks(
    fixture,
    targets.map(({ selection }) => selection),
  );
}

/** Each `^^^` is a reference to what is under the cursor. */
export function checkReferences(drawn: string, declaration: 'with' | 'without' = 'without'): void {
  const fixture = readFixture(drawn);
  checkMarks(fixture, referencesAt(analyse(fixture.text), cursorOf(fixture), { declaration }));
}

function checkMarks({ text, marks }: Fixture, found: readonly Span[]): void {
  const unlabelled = (spans: readonly Span[]) => spans.map((span) => ({ span, label: '' }));
  expect(draw(text, unlabelled(found))).toBe(draw(text, unlabelled(marks.map(({ span }) => span))));
}
