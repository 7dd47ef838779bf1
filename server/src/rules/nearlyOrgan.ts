/** A line that is nearly the name of an organ: `The General Assemby,`. */
import { organNamed, organs } from '../lexicon/organs.ts';
import { editDistance } from '../text/editDistance.ts';
import { span, type Span } from '../text/span.ts';

export interface NearlyOrgan {
  /** The name as it stands, with its article. */
  readonly span: Span;
  /** As it should be: `The General Assembly`. */
  readonly right: string;
}

/** `*The General Assemby*,`, alone on its line */
const nameLine = /^[\s*_#]*(?<name>The [a-z][a-z ,’'-]{10,160}[a-z])[*_]{0,3} ?[,;:.]?[*_\s]*$/i;

/** Shorter names are too near to other words. */
const shortest = 16;

/** More letters make it another name. */
const mostWrong = 2;

/** The first such line in a stretch of the draft; the right name itself is none. */
export function nearlyOrganIn(draft: string, { start, end }: Span): NearlyOrgan | undefined {
  let at = start;
  for (const line of draft.slice(start, end).split('\n')) {
    const name = nameLine.exec(line)?.groups?.['name'];
    const right = name === undefined ? undefined : nearName(name);
    if (name !== undefined && right !== undefined) {
      const from = at + line.indexOf(name);
      return { span: span(from, from + name.length), right };
    }
    at += line.length + 1;
  }
  return undefined;
}

function nearName(written: string): string | undefined {
  if (organNamed(written) !== undefined) return undefined;
  const wanted = written.toLowerCase();
  const right = organs
    .map(({ name }) => `The ${name}`)
    .find(
      (name) =>
        name.length >= shortest + 'The '.length &&
        Math.abs(name.length - wanted.length) <= mostWrong &&
        editDistance(wanted, name.toLowerCase()) <= mostWrong,
    );
  return right !== undefined && written === written.toUpperCase() ? right.toUpperCase() : right;
}
