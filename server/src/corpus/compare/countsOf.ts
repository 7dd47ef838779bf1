/** How many paragraphs of a comparison were kept, changed, moved, added and dropped. */
import type { ComparedRow } from './compared.ts';

export const rowKinds = ['kept', 'changed', 'moved', 'new', 'dropped'] as const;

export type RowKind = (typeof rowKinds)[number];

export function countsOf(rows: readonly ComparedRow[]): Readonly<Record<RowKind, number>> {
  const counts = { kept: 0, changed: 0, moved: 0, new: 0, dropped: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
}
