/** Roman numerals and the letters of subparagraphs, both ways. */

const romanSigns = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

const lastRoman = 3999;

/** 3 → `iii`; empty where there is no such numeral. */
export function roman(value: number): string {
  if (value > lastRoman) return '';
  let rest = value;
  let numeral = '';
  for (const [worth, sign] of romanSigns) {
    while (rest >= worth) {
      numeral += sign;
      rest -= worth;
    }
  }
  return numeral;
}

/** `XIV`, `iv` */
const romanLetters = /^[ivxlcdm]{1,15}$/i;

/** `iii` or `III` → 3; absent for what nobody writes, such as `iiii`. */
export function romanValue(text: string): number | undefined {
  if (!romanLetters.test(text)) return undefined;
  const lower = text.toLowerCase();
  let value = 0;
  let at = 0;
  for (const [worth, sign] of romanSigns) {
    while (lower.startsWith(sign, at)) {
      value += worth;
      at += sign.length;
    }
  }
  return roman(value) === lower ? value : undefined;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** 3 → `c`, 27 → `aa`, 28 → `bb`: UN documents double the letter after z. */
export function letter(value: number): string {
  const place = value - 1;
  return alphabet.charAt(place % alphabet.length).repeat(Math.floor(place / alphabet.length) + 1);
}

/** `c` or `C` → 3, `aa` → 27; absent for anything but one letter, once or repeated. */
export function letterValue(text: string): number | undefined {
  const lower = text.toLowerCase();
  const first = lower.charAt(0);
  const place = first === '' ? -1 : alphabet.indexOf(first);
  if (place < 0 || lower !== first.repeat(lower.length)) return undefined;
  return place + 1 + alphabet.length * (lower.length - 1);
}

/** What follows the number of a paragraph that was inserted behind another one: `5 bis`, `5 ter`. */
export const latinNumbers = [
  'bis',
  'ter',
  'quater',
  'quinquies',
  'sexies',
  'septies',
  'octies',
  'novies',
  'decies',
];

/** `5 bis` for 5 and 1, `5` for 5 and 0. */
export function withLatin(number: string, latin: number): string {
  return latin === 0 ? number : `${number} ${latinNumbers[latin - 1] ?? latin}`;
}
