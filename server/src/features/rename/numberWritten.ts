/** The number or letter a drafter has typed for a paragraph, in the form the draft writes it. */
import type { Label } from '../../model/numbering.ts';
import { letterValue, romanValue } from '../../text/numerals.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';

/** `5`, `5 bis`, `5bis`, `5 alt 2`, with or without a full stop */
const arabic =
  /^(?<number>[1-9]\d{0,2})(?:\s?(?<latin>bis|ter|quater|quinquies|sexies|septies|octies|novies|decies))?(?<alt>\s?alt(?:\.?\s?(?<which>\d))?)?[.)]?$/;

/** `(b)`, `b)`, `iv`, `iv.`, `(b bis)` */
const lettered =
  /^\(?(?<label>[a-z]{1,8})(?:\s(?<latin>bis|ter|quater|quinquies|sexies|septies|octies|novies|decies))?[.)]?$/;

/** Refuses what the paragraph cannot be called. */
export function numberWritten({ marker }: Label, typed: string): string | Refusal {
  const name = typed.trim();
  if (marker.series === 'arabic') return arabicWritten(name);
  const { label = '', latin } = lettered.exec(name.toLowerCase())?.groups ?? {};
  const whole = latin === undefined ? label : `${label} ${latin}`;
  if (marker.series === 'roman') {
    return romanValue(label) === undefined
      ? refuse(`"${name}" is no small Roman numeral such as iv`)
      : whole;
  }
  return label.length > 2 || letterValue(label) === undefined
    ? refuse(`"${name}" is no letter such as b`)
    : whole;
}

function arabicWritten(name: string): string | Refusal {
  const groups = arabic.exec(name)?.groups;
  if (groups === undefined) return refuse(`"${name}" is no number such as 5 or 5 bis`);
  const { number, latin, alt, which } = groups;
  return [number, latin, alt === undefined ? undefined : 'alt', which]
    .filter((part) => part !== undefined)
    .join(' ');
}
