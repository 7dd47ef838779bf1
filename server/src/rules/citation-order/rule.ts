/** Lists of resolutions run in ascending order, with one "and" and no comma before it. */
import type { FoundNumber } from '../../lexicon/resolutionNumbers.ts';
import type { Citation } from '../../model/citation.ts';
import type { Resolution } from '../../model/resolution.ts';
import { sourceSpan } from '../../text/prose.ts';
import { slice } from '../../text/span.ts';
import { romanValue } from '../../text/numerals.ts';
import { mayFollow } from '../mayFollow.ts';
import { rewording } from '../rewording.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { runsOf, type Item, type Run } from '../citationLists.ts';

export const citationOrder: Rule = {
  severity: 'hint',
  title: 'Lists of resolutions run in ascending order, with one "and" and no comma before it',
  *check(resolution, { groundwork }) {
    for (const citation of groundwork.ownCitations()) {
      const { group, cited } = citation;
      if (group.numbers.length < 2 || group.numbers[0] !== cited) continue;
      for (const run of runsOf(citation)) {
        yield* disorder(citation, run, resolution);
        yield* joints(citation, run, resolution);
      }
    }
  },
};

function* disorder(citation: Citation, run: Run, { tree }: Resolution): Iterable<Finding> {
  const pairs = neighboursIn(run);
  const wrong = pairs.find(([before, cited]) => !isAscending(before.number, cited.number));
  // From the latest to the earliest, as some texts prefer.
  const isDescending = pairs.length > 1 && pairs.every(([a, b]) => isAscending(b.number, a.number));
  if (wrong === undefined || isDescending) return;
  const [before, cited] = wrong;
  yield {
    span: sourceSpan(citation.body.prose, cited.start, cited.end),
    message: `Expected resolutions in ascending order, found ${cited.number} after ${before.number}`,
    fixes: sortingOf(citation, run, tree.text),
  };
}

type Pair = readonly [before: FoundNumber, cited: FoundNumber];

/** Numbers of one day among themselves, and the first of each day: "76/245 and 76/248 of 24 December 2021 and 76/246 B of 13 April 2022". */
function neighboursIn(run: Run): readonly Pair[] {
  const firsts = run.flatMap(({ numbers }) => numbers.slice(0, 1));
  return [firsts, ...run.map(({ numbers }) => numbers)].flatMap((numbers) =>
    numbers.slice(1).flatMap(({ found }, at): Pair[] => {
      const before = numbers[at]?.found;
      return before === undefined ? [] : [[before, found]];
    }),
  );
}

/** `65/230`, `2012/19` */
const slashed = /^(?<session>\d+)\/(?<number>\d+)/;

/** `217 A (III)`, `1325 (2000)` */
const bracketed = /^(?<number>\d+) (?:[^(]+ )?\((?<session>\w+)\)$/;

/** Numbers of different kinds are not compared. */
function isAscending(one: string, other: string): boolean {
  const [a, b] = [rankOf(one), rankOf(other)];
  if (a === undefined || b === undefined) return true;
  return a.session === b.session ? a.number <= b.number : a.session < b.session;
}

function rankOf(number: string): { readonly session: number; readonly number: number } | undefined {
  const groups = (slashed.exec(number) ?? bracketed.exec(number))?.groups;
  const session = groups?.['session'] ?? '';
  const value = romanValue(session) ?? Number(session);
  return groups === undefined || Number.isNaN(value)
    ? undefined
    : { session: value, number: Number(groups['number']) };
}

/** None where a footnote or a link would lose its number. */
function sortingOf({ body }: Citation, run: Run, draft: string): readonly Fix[] {
  const places = run.map(({ start, end }) => sourceSpan(body.prose, start, end));
  const first = places[0]?.start ?? 0;
  const last = places.at(-1)?.end ?? first;
  const isPlain = run.every(({ start, end }, at) => {
    const place = places[at];
    return place !== undefined && slice(draft, place) === body.prose.text.slice(start, end);
  });
  if (!isPlain || body.calls.some(({ span }) => first < span.start && span.end <= last)) return [];
  const sorted = run.toSorted((a, b) => compare(firstOf(a), firstOf(b)));
  if (!neighboursIn(sorted).every(([a, b]) => isAscending(a.number, b.number))) return [];
  const edits = sorted.flatMap((item, at) => {
    const place = places[at];
    const newText = body.prose.text.slice(item.start, item.end);
    return place === undefined || item === run[at] ? [] : [{ span: place, newText }];
  });
  return [{ title: 'Put the resolutions in ascending order', edits }];
}

function firstOf({ numbers }: Item): string {
  return numbers[0]?.found.number ?? '';
}

function compare(one: string, other: string): number {
  if (!isAscending(one, other)) return 1;
  return isAscending(other, one) ? 0 : -1;
}

interface Joint {
  readonly item: Item;
  /** What is too many. */
  readonly mark: 'and' | ',';
  readonly right: string;
  readonly message: string;
  readonly title: string;
}

function* joints({ body }: Citation, run: Run, resolution: Resolution): Iterable<Finding> {
  for (const { item, mark, right, message, title } of [
    ...earlyJoints(run),
    ...serialJoint(run, resolution),
  ]) {
    const start = item.start - item.joint.length;
    const edit = rewording(body.prose, { start, written: item.joint, right });
    const at = start + item.joint.indexOf(mark);
    const span = sourceSpan(body.prose, at, at + mark.length);
    yield { span, message, fixes: [{ title, edits: [edit], meaning: 'kept' }] };
  }
}

/** "A and B and C" */
function earlyJoints(run: Run): readonly Joint[] {
  const joined = run.filter(({ joint }) => joint.endsWith('and '));
  if (joined.at(-1) !== run.at(-1)) return [];
  return joined.slice(0, -1).map((item) => ({
    item,
    mark: 'and',
    right: ', ',
    message: 'Expected one "and" in a list of resolutions, before the last of them',
    title: 'Change to ","',
  }));
}

/** "A, B, and C": custom in the Security Council and in Model UN, and right where items have commas of their own. */
function serialJoint(run: Run, resolution: Resolution): readonly Joint[] {
  const last = run.at(-1);
  const isSimple = run.every(({ numbers }) => numbers.every(({ annex }) => annex === undefined));
  if (last?.joint !== ', and ' || run.length < 3 || !isSimple) return [];
  if (mayFollow(resolution, 'sc', 'mun')) return [];
  return [
    {
      item: last,
      mark: ',',
      right: ' and ',
      message: 'Expected no comma before "and" in a list of resolutions',
      title: 'Take away the comma',
    },
  ];
}
