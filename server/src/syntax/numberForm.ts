/** How the number of an operative paragraph is written: what tells `(2)` and `II.` from points and headings. */
import type { Marker } from './nodes.ts';

export type NumberForm = 'usual' | 'brackets' | 'roman';

/** The form of a number: `2.`, `(2)`, `II.` */
export function numberFormOf({ form, label }: Marker): NumberForm {
  if (form === 'parens') return 'brackets';
  return /^[IVXL]/.test(label) ? 'roman' : 'usual';
}
