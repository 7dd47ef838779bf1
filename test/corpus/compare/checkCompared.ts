/** Comparisons in a line a row: `changed paragraph 2 ← paragraph 1`. */
import { expect } from 'vitest';
import { compared, type ComparedRow } from '../../../server/src/corpus/compare/compared.ts';
import { paragraphsIn } from '../../../server/src/corpus/compare/paragraphsIn.ts';
import { analyse } from '../../../server/src/model/analyse.ts';

/** The rows of two texts as they are drawn. */
export function checkCompared(older: string, newer: string, drawn: string): void {
  const rows = compared(paragraphsIn(analyse(older)), paragraphsIn(analyse(newer)));
  expect(rows.map(line).join('\n')).toBe(drawn.trim());
}

function line(row: ComparedRow): string {
  if (row.kind === 'new') return `new ${row.newer.place}`;
  if (row.kind === 'dropped') return `dropped ${row.older.place}`;
  return `${row.kind} ${row.newer.place} ← ${row.older.place}`;
}
