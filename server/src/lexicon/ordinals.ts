/** Ordinal numbers in words, as sessions are counted: "seventy-fourth". */

const small: readonly string[] = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
).split(' ');

const tens: readonly string[] =
  'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The highest one that is put into words here. */
const highest = 199;

/** 74 → `seventy-fourth`, 101 → `one hundred and first`; absent below 1 and above 199. */
export function ordinalInWords(value: number): string | undefined {
  if (value < 1 || value > highest) return undefined;
  if (value === 100) return 'one hundredth';
  return value > 100 ? `one hundred and ${belowHundred(value - 100)}` : belowHundred(value);
}

function belowHundred(value: number): string {
  const word = small[value];
  if (word !== undefined) return word;
  const ten = tens[Math.floor(value / 10)] ?? '';
  const one = value % 10;
  return one === 0 ? `${ten.slice(0, -1)}ieth` : `${ten}-${small[one] ?? ''}`;
}

const values: ReadonlyMap<string, number> = new Map(
  Array.from({ length: highest }, (_, at) => [ordinalInWords(at + 1) ?? '', at + 1] as const),
);

/** 21 → `21st` */
export function ordinalInFigures(value: number): string {
  const teens = value % 100 > 10 && value % 100 < 14;
  const ending = teens ? undefined : ['th', 'st', 'nd', 'rd'][value % 10];
  return `${value}${ending ?? 'th'}`;
}

/** In words as far as they go: 3 → `third`, 200 → `200th`. */
export function ordinalName(value: number): string {
  return ordinalInWords(value) ?? ordinalInFigures(value);
}

/** `Seventy-fourth` → 74 */
export function ordinalValue(words: string): number | undefined {
  return values.get(words.toLowerCase());
}
