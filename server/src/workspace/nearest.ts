/** The name somebody probably meant. */
import { editDistance } from '../text/editDistance.ts';

/** The closest of the names, where it is close enough to be worth mentioning. */
export function nearest(wanted: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 4)) + 1;
  for (const name of names) {
    const steps = editDistance(wanted, name);
    if (steps < least) {
      least = steps;
      best = name;
    }
  }
  return best;
}
