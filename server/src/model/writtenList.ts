/** Writes a list of paragraphs: "paragraphs 2 (a) and (b), 4 to 6 and 9". */
import { comparePaths } from './comparePaths.ts';

export type Entry =
  | { readonly kind: 'single'; readonly path: string }
  | { readonly kind: 'range'; readonly first: string; readonly last: string }
  /** A paragraph that is gone. */
  | { readonly kind: 'former'; readonly path: string };

/** `paragraphs `, `subparagraph `, `paras. ` and what stands before it */
const nounForm = /^(?<before>.*?)(?<sub>sub-?)?(?<stem>para(?:graph)?)s?(?<dot>\.?)(?<gap>\s*)$/is;

/**
 * The noun goes with the number of paragraphs; what is gone stands in brackets, so that somebody decides. An empty
 * noun stands further ahead, "and 4 below" of "paragraphs 1 above and 4 below". Absent for another noun.
 */
export function writtenList(
  noun: string,
  entries: readonly Entry[],
  link: 'and' | 'or',
): string | undefined {
  const living = entries
    .filter((entry, at) => entry.kind !== 'former' && !isRepeated(entry, entries.slice(0, at)))
    .toSorted((a, b) => comparePaths(startOf(a), startOf(b)) || depthOf(a) - depthOf(b));
  const former = entries
    .flatMap((entry) => (entry.kind === 'former' ? [`[former ${entry.path}]`] : []))
    .join(' ');
  const head = noun === '' ? '' : nounFor(noun, living);
  if (head === undefined) return undefined;
  const numbers = joined(shortened(living.map(written)), link);
  const words = living.length === 0 ? [head, former] : [former, head, numbers];
  return words.filter((one) => one !== '').join(' ');
}

function isRepeated(entry: Entry, before: readonly Entry[]): boolean {
  return before.some((other) => other.kind !== 'former' && written(other) === written(entry));
}

/** `paragraphs` before two, `paragraph` for `subparagraph`: the numbers are whole now. */
function nounFor(noun: string, living: readonly Entry[]): string | undefined {
  const found = nounForm.exec(noun);
  if (found === null) return undefined;
  const [, before = '', sub = '', stem = '', dot = ''] = found;
  const isPlural = living.length > 1 || living[0]?.kind === 'range';
  return `${before}${sub === '' ? stem : asCapital(sub, stem)}${isPlural ? 's' : ''}${dot}`;
}

/** `Paragraph` of `Subparagraph` */
function asCapital(sub: string, stem: string): string {
  return sub.startsWith('S') ? `${stem.charAt(0).toUpperCase()}${stem.slice(1)}` : stem;
}

/** A paragraph comes before its own subparagraphs. */
function depthOf(entry: Entry): number {
  return startOf(entry).split('(').length;
}

function startOf(entry: Entry): string {
  return entry.kind === 'range' ? entry.first : entry.path;
}

function written(entry: Entry): string {
  if (entry.kind !== 'range') return entry.path;
  const parent = parentOf(entry.first);
  const last =
    parent !== '' && parentOf(entry.last) === parent ? entry.last.slice(parent.length) : entry.last;
  return `${entry.first} to ${last}`;
}

/** "2 (a)", "2 (b)" as "2 (a)", "(b)". */
function shortened(paths: readonly string[]): readonly string[] {
  return paths.map((path, at) => {
    const parent = parentOf(path);
    const before = paths[at - 1];
    return parent !== '' && before !== undefined && parentOf(before) === parent
      ? path.slice(parent.length)
      : path;
  });
}

/** `2 ` of `2 (b)` */
function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('(')));
}

function joined(numbers: readonly string[], link: 'and' | 'or'): string {
  const last = numbers.at(-1) ?? '';
  return numbers.length < 2 ? last : `${numbers.slice(0, -1).join(', ')} ${link} ${last}`;
}
