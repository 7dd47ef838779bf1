/** A change a drafter may want, though nothing is wrong. */
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import type { Refusal } from '../../text/refusal.ts';
import type { Span } from '../../text/span.ts';

export interface Refactoring {
  /** What it does, as the menu shows it; no other one offered at the same place is called so. */
  readonly title: string;
  /** Asked for only once it has been chosen. */
  readonly edits: () => readonly Edit[] | Refusal;
}

/** What can be done with the words selected, or where the cursor stands: asked at every move of it, so it must be quick. */
export type Refactorings = (resolution: Resolution, selected: Span) => readonly Refactoring[];
