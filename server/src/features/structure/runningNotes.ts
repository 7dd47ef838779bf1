/** The numbers of footnotes as they run through a draft. */

/** Where the numbers begin: 1 where there are none yet. */
export function firstNote(labels: readonly string[]): number {
  return Number(labels[0] ?? 1);
}

/** Each number first comes one behind the one before: 1, 2, 2, 3; none is lower than the first. */
export function areRunning(labels: readonly string[]): boolean {
  const first = firstNote(labels);
  let last = first - 1;
  for (const label of labels) {
    const number = Number(label);
    if (!Number.isInteger(number) || number < first || number > last + 1) return false;
    last = Math.max(last, number);
  }
  return true;
}
