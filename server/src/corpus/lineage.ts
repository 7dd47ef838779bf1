/** Which texts continue one another: those one organ adopted under the same title. */
import type { Known, Library } from './known.ts';

export interface Lineage {
  /** The text it follows, if any. */
  readonly before?: Known;
  /** The text that follows it, if any. */
  readonly after?: Known;
  /** The last of those that follow it, if any. */
  readonly last?: Known;
}

export interface LineageMember {
  /** In full: "General Assembly". */
  readonly organ: string;
  readonly title: string;
  /** Absent for a draft that has no number yet: it follows all. */
  readonly number?: string;
}

/** Only texts of which it is certain which one is earlier: by the number of the same form, else by the date. */
export function lineageOf(library: Library, member: LineageMember): Lineage {
  const { organ, number } = member;
  const title = plain(member.title);
  const family = library
    .all()
    .filter((known) => known.organ === organ && mayBe(known.title, title))
    .filter((known) => plain(known.title ?? '') === title && known.number !== number)
    .toSorted((a, b) => orderOf(library, a, b) ?? 0);
  if (number === undefined) return ends(family.at(-1), []);
  const own = { organ, number };
  const before = family.filter((known) => (orderOf(library, known, own) ?? 0) < 0);
  const after = family.filter((known) => (orderOf(library, known, own) ?? 0) > 0);
  return ends(before.at(-1), after);
}

function ends(before: Known | undefined, later: readonly Known[]): Lineage {
  const [after, last] = [later[0], later.at(-1)];
  return { ...(before && { before }), ...(after && { after }), ...(last && { last }) };
}

/** Titles differ in capitals and in the full stop at their end. */
function plain(title: string): string {
  return title.toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '').trim();
}

/** A cheap look before titles are compared: a library may hold a hundred thousand. */
function mayBe(title: string | undefined, plainTitle: string): boolean {
  return (
    title !== undefined &&
    Math.abs(title.length - plainTitle.length) <= mostMarks &&
    title.charAt(0).toLowerCase() === plainTitle.charAt(0)
  );
}

/** A full stop, and a blank too many. */
const mostMarks = 2;

type Named = Pick<Known, 'organ' | 'number'>;

const inOrder = new Intl.Collator('en', { numeric: true });

/** Absent where nothing tells. */
function orderOf(library: Library, a: Named, b: Named): number | undefined {
  if (formOf(a.number) === formOf(b.number)) return inOrder.compare(a.number, b.number);
  const [first, second] = [dateOf(library, a), dateOf(library, b)];
  return first === undefined || second === undefined ? undefined : first.localeCompare(second);
}

/** `65/230` → `9/9`; numbers of one form count up */
function formOf(number: string): string {
  return number.replace(/\d+/g, '9');
}

function dateOf(library: Library, { organ, number }: Named): string | undefined {
  return library.of(organ, number)?.dates[0]?.date;
}
