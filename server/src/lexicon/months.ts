/** The months by their names in English, January first. */

export const months: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];

/** `December`, `Dec.`, `Sept` → 12, 12, 9; absent for any other word. */
export function monthNamed(word: string): number | undefined {
  const name = word.endsWith('.') ? word.slice(0, -1) : word;
  const short = name === 'Sept' ? 'Sep' : name;
  const place = months.findIndex((month) => month === name || month.slice(0, 3) === short);
  return place === -1 ? undefined : place + 1;
}
