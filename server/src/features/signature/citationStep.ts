/** How far a citation has been written at the cursor. */
import type { Citation } from '../../model/citation.ts';

/** What comes next, or is being written. */
export type Step = 'number' | 'date' | 'title';

/** Absent where the citation has come to its end, or other words follow. */
export function citationGoesOn(
  text: string,
  { span, organ, number }: Citation,
  offset: number,
): Step | undefined {
  if (offset <= span.end) return 'number';
  if (offset - span.end > longestTail) return undefined;
  const tail = text.slice(span.end, offset);
  const lacksYear = organ?.name === 'Security Council' && /^\d+$/.test(number);
  if (lacksYear && yearBegun.test(tail)) return 'number';
  if (dateBegun.test(tail)) return 'date';
  return isTitle(tail) ? 'title' : undefined;
}

function isTitle(tail: string): boolean {
  const { word, later } = titleBegun.exec(tail)?.groups ?? {};
  return 'entitled'.startsWith(word ?? later ?? 'none') || titleOpen.test(tail);
}

/** ` (20`: the year belongs to the number of the Security Council. */
const yearBegun = /^ \(?\d{0,4}$/;

const longestTail = 300;

/** ` `, ` of`, ` of 21 December 20` */
const dateBegun = /^ (?:o|of(?: (?:\d{1,2}(?: (?:[A-Z][a-z]{0,8}(?: \d{0,4})?)?)?)?)?)?$/;

/** `,`, `, ent`, ` of 21 December 2010, ent` */
const titleBegun = /^(?:, ?(?<word>[a-z]*)| of \d{1,2} [A-Z][a-z]+ \d{4}, (?<later>[a-z]+))$/;

/** `, entitled `, ` of 21 December 2010, entitled “Countering` */
const titleOpen = /^(?: of \d{1,2} [A-Z][a-z]+ \d{4})?, entitled (?:[“"][^”"\n]*)?$/;

/** Whose resolution it is, and perhaps the first signs of a number: `General Assembly resolution 6`, `its decision `. */
const begun =
  /(?<![\w’-])(?:its|Assembly|Council|Commission|Committee|Conference|Board|Forum) (?<kind>[Rr]esolution|[Dd]ecision) (?:(?:S-)?\d[\d/]{0,8}(?: \(\w{0,8})?)?$/;

/** Absent where "resolution" is not about to be followed by a number, as in "the present resolution". */
export function citationBegun(text: string, offset: number): Citation['kind'] | undefined {
  const before = text.slice(Math.max(0, offset - longestBeginning), offset);
  const kind = begun.exec(before)?.groups?.['kind'];
  if (kind === undefined) return undefined;
  return kind.toLowerCase() === 'decision' ? 'decision' : 'resolution';
}

const longestBeginning = 60;
