/** How the number of an operative paragraph is written: what tells `(2)` and `II.` from points and headings. */
import { roman } from '../text/numerals.ts';
import type { Marker } from './nodes.ts';

export type NumberForm = 'usual' | 'brackets' | 'roman';

/** The form of a number: `2.`, `(2)`, `II.` */
export function numberFormOf({ form, label }: Marker): NumberForm {
  if (form === 'parens') return 'brackets';
  return /^[IVXL]/.test(label) ? 'roman' : 'usual';
}

/** A number as another one is written: `3` becomes `III` where Model UN writes `II.`; letters and `5 bis` stay as they are. */
export function inItsNumerals(marker: Marker, number: string): string {
  return isRoman(marker) && /^\d+$/.test(number) ? roman(Number(number)).toUpperCase() : number;
}

/** What references call a number: `paragraph 2` is `II.`, too. */
export function spokenOf(marker: Marker): string {
  return isRoman(marker) ? String(marker.value) : marker.label;
}

function isRoman(marker: Marker): boolean {
  return marker.series === 'arabic' && numberFormOf(marker) === 'roman';
}
