/** Which texts continue one another: those one organ adopted under the same title. */
import type { Known, Library } from './known.ts';
import { lineageAmong } from './lineageAmong.ts';
import { firstDay } from './newness.ts';

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

/** Among all a library knows; only texts of which it is certain which one is earlier. */
export function lineageOf(
  library: Library,
  { organ, title: given, number }: LineageMember,
): Lineage {
  const title = plain(given);
  const family = library
    .all()
    .filter((known) => known.organ === organ && mayBe(known.title, title))
    .filter((known) => plain(known.title ?? '') === title)
    .map((known) => ({ known, number: known.number, ...dated(known) }));
  const own = number === undefined ? {} : { number, ...dated(library.of(organ, number)) };
  const { before, after, last } = lineageAmong(family, own);
  return {
    ...(before && { before: before.known }),
    ...(after && { after: after.known }),
    ...(last && { last: last.known }),
  };
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

function dated(known: Known | undefined): { readonly date?: string } {
  const date = known?.dates[0]?.date ?? (known && firstDay(known));
  return date === undefined ? {} : { date };
}
