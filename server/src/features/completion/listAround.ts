/** The paragraphs a list names before and behind the cursor: "paragraphs 1, | and 4 (a) above". */
import type { Candidate } from './candidates.ts';

export interface ListBehind {
  /** Where the number at the cursor ends. */
  readonly end: number;
  /** The numbers that follow it: ", 3 and 4 (a)". */
  readonly later: string;
  /** What stands behind the list. */
  readonly rest: string;
}

/** `12`, `5 bis`, `2 (a) (ii`, `(b)`: a number begun before the cursor and what goes on of it behind. */
const whole = /^(?:\d{1,4}(?: (?:bis|ter|quater))?)?(?: ?\((?:[a-z]?|[ivx]{1,6})\)){0,3}/;
/** `, 3 and 4 (a)` */
const goesOn =
  /^(?:(?:, | and | or | to )(?:\d{1,4}(?: (?:bis|ter|quater))?)?(?: ?\([a-z]{1,6}\)){0,3}(?![\w/])){1,20}/;

const reach = 300;

/** `typed` is what is there of the number at the cursor. */
export function listBehind(text: string, offset: number, typed: string): ListBehind {
  const start = offset - typed.length;
  const length = whole.exec(text.slice(start, start + 40))?.[0].length ?? 0;
  const end = Math.max(offset, start + length);
  const after = text.slice(end, end + reach).replaceAll(/\s/g, ' ');
  const later = goesOn.exec(after)?.[0] ?? '';
  return { end, later, rest: after.slice(later.length) };
}

/** `to 4`, `2 (a)`, `(b)` */
const named =
  /(?<to>to )?(?<path>\d{1,4}(?: (?:bis|ter|quater))?(?: ?\([a-z]{1,6}\))*|\([a-z]{1,6}\))/g;

/** What a list names, ranges with all that lies between. */
export function namedIn(list: string, labels: readonly Candidate[]): ReadonlySet<Candidate> {
  const found = new Set<Candidate>();
  let last: Candidate | undefined;
  for (const { groups } of list.matchAll(named)) {
    const path = pathOf(groups?.['path'] ?? '', last);
    const label = labels.find((one) => one.path === path);
    if (groups?.['to'] !== undefined)
      for (const one of between(labels, last, label)) found.add(one);
    if (label !== undefined) found.add(label);
    last = label;
  }
  return found;
}

/** "(b)" behind "2 (a)" is "2 (b)". */
function pathOf(written: string, last: Candidate | undefined): string {
  const path = written.replace(/(\S)\(/g, '$1 (');
  return path.startsWith('(') && last !== undefined
    ? `${last.path.slice(0, Math.max(0, last.path.lastIndexOf('(')))}${path}`
    : path;
}

function between(
  labels: readonly Candidate[],
  first: Candidate | undefined,
  last: Candidate | undefined,
): readonly Candidate[] {
  if (first === undefined || last === undefined) return [];
  return labels
    .slice(labels.indexOf(first), labels.indexOf(last))
    .filter(({ path }) => path.includes('(') === first.path.includes('('));
}
