/** How far two words are from each other. */

/** How many letters must be changed, added or dropped to make one word the other. */
export function editDistance(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      now.push(
        Math.min(
          (before[column] ?? 0) + 1,
          (now[column - 1] ?? 0) + 1,
          (before[column - 1] ?? 0) + change,
        ),
      );
    }
    before = now;
  }
  return before.at(-1) ?? 0;
}
