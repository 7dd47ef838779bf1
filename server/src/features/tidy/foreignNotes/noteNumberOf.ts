/** The number of a footnote as it is written: `12`, `xii`. */
import { romanValue } from '../../../text/numerals.ts';

export type Numerals = 'arabic' | 'roman';

interface NoteNumber {
  readonly value: number;
  readonly numerals: Numerals;
}

/** Absent for `0`, `007` and what is no numeral. */
export function noteNumberOf(label: string): NoteNumber | undefined {
  if (/^[1-9]\d{0,2}$/.test(label)) return { value: Number(label), numerals: 'arabic' };
  const value = romanValue(label);
  return value === undefined ? undefined : { value, numerals: 'roman' };
}
