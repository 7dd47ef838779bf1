/** Completes at the cursor. */
import { expect } from 'vitest';
import type { Library } from '../../server/src/corpus/known.ts';
import {
  completionsAt,
  type Completion,
  type CompletionOptions,
} from '../../server/src/features/completion/completion.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { cursorOf, readFixture } from './fixture.ts';
import { smallLibrary } from './library.ts';

const automatic: CompletionOptions = { italics: 'auto' };

/** What is offered, first things first. */
export function offered(
  drawn: string,
  {
    library = smallLibrary,
    options = automatic,
  }: { library?: Library; options?: CompletionOptions } = {},
): readonly Completion[] {
  const fixture = readFixture(drawn);
  const found = completionsAt(analyse(fixture.text), library, cursorOf(fixture), options);
  return found.toSorted((a, b) => (a.sortText < b.sortText ? -1 : 1));
}

/** The line of the cursor after the entry with this label has been chosen. */
export function completedLine(
  drawn: string,
  label: string,
  options: CompletionOptions = automatic,
): string | undefined {
  const { text } = readFixture(drawn);
  const chosen = offered(drawn, { options }).find((completion) => completion.label === label);
  expect(chosen, `"${label}" is not offered`).toBeDefined();
  if (chosen === undefined) return undefined;
  const { span } = chosen.edit;
  const done = applyEdits(text, [chosen.edit]);
  const start = done.lastIndexOf('\n', span.start - 1) + 1;
  return done.slice(start).split('\n')[0];
}
