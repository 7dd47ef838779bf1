/** Whether a short line without an end mark may be the heading of a numbered paragraph, or opens a paragraph itself. */
import { isKnown, type Opening } from '../lexicon/opening.ts';

/** `Mandate`, `Mandate of the Mission`, `Call for action`, `Support and review`: a noun that is a verb as well */
const nounAlone = /^[*_]{0,3}[A-Z][a-z-]+(?:$|[*_]{0,3} (?:and|by|for|from|in|of|on|to the|with) )/;

/** `Support States`, `Requests` and `Recalling` are openings, in whatever form, that lack their end mark. */
export function mayHead(line: string, opening: Opening | undefined): boolean {
  return !isKnown(opening) || (opening?.form === 'base' && nounAlone.test(line));
}
