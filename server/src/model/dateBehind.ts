/** The date behind the number of a resolution, or behind the organ named there. */
import { dateAt, type FoundDate } from '../lexicon/dates.ts';

/** ` of `, `, of `, `, also of `, `, section VI, of ` before a date */
const beforeDate =
  /(?:, sections? [IVX]+(?:(?:, | and |, and )[IVX]+){0,5})?,? (?:(?:both|all|each|also) )?(?:of|dated|adopted on|on|from) /y;

/** Absent where something else follows. */
export function dateBehind(text: string, at: number): FoundDate | undefined {
  beforeDate.lastIndex = at;
  return beforeDate.test(text) ? dateAt(text, beforeDate.lastIndex) : undefined;
}
