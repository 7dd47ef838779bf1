/** The place of the last of some numbers in order that is not above a limit, in a few steps; 0 where all are. */
export function lastUpTo(numbers: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? limit) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
