/** The greatest of some numbers, however many there are: a call with hundreds of thousands of arguments fails. */

/** `least` where none is greater. */
export function greatest(numbers: Iterable<number>, least: number): number {
  let most = least;
  for (const one of numbers) if (one > most) most = one;
  return most;
}
