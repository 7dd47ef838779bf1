/** Rewrites references after paragraphs have been given other numbers. */
import type { NumberedParagraph } from '../syntax/nodes.ts';
import type { Edit } from '../text/edit.ts';
import { slice, span } from '../text/span.ts';
import { comparePaths } from './comparePaths.ts';
import { coverageIn, type Covered } from './coverage.ts';
import { listAnew } from './listAnew.ts';
import { meantBy } from './meantBy.ts';
import type { Mention, Reference } from './reference.ts';
import type { Resolution } from './resolution.ts';
import type { Entry } from './writtenList.ts';

/** What each paragraph is called from now on. */
export type NewPaths = ReadonlyMap<NumberedParagraph, string>;

export interface Followed {
  readonly reference: Reference;
  /** Absent where nothing right can be written: "paragraphs 1 to 3" would run backwards if paragraph 1 were called 5. */
  readonly edits: readonly Edit[] | undefined;
}

/** `ends`: a range goes where its two ends go. `covered`: it goes on to mean the paragraphs it covers. */
type Ranges = 'ends' | 'covered';

/** Every reference that names a paragraph which is called otherwise from now on. */
export function followed(
  resolution: Resolution,
  newPaths: NewPaths,
  ranges: Ranges,
): readonly Followed[] {
  const meant = meantBy(resolution);
  const coverage = ranges === 'covered' ? coverageIn(resolution) : () => [];
  const single = (mention: Mention): Renamed => {
    const paragraph = meant(mention);
    const path = paragraph === undefined ? undefined : newPaths.get(paragraph);
    return { mention, path: path ?? mention.path };
  };
  return resolution.references.flatMap((reference) => {
    const stretches = stretchesOf(reference.mentions).map((mentions): Stretch => {
      const renamed = mentions.map(single);
      const [from, to] = mentions;
      const covered = from && to ? coveredAnew(coverage(from, to), newPaths) : [];
      return covered.length === 0 ? withEntries(renamed) : rangeAnew(renamed, covered);
    });
    if (stretches.every(isUnchanged)) return [];
    return [{ reference, edits: rewritten(resolution.tree.text, reference, stretches) }];
  });
}

interface Renamed {
  readonly mention: Mention;
  readonly path: string;
}

/** One number or a range, and what is written for it from now on: several numbers where others have come between them. */
interface Stretch {
  readonly renamed: readonly Renamed[];
  readonly entries: readonly Entry[];
}

/** The two ends of a range together. */
function stretchesOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  return mentions.flatMap((mention, at) => {
    const [before, next] = [mentions[at - 1], mentions[at + 1]];
    if (mention.role === 'to' && before?.role === 'from') return [];
    return [mention.role === 'from' && next !== undefined ? [mention, next] : [mention]];
  });
}

/** What the paragraphs of a range are called from now on; a gap where another one stands between two. */
function coveredAnew(covered: Covered, newPaths: NewPaths): readonly (string | undefined)[] {
  return covered.map((label) => label && (newPaths.get(label.paragraph) ?? label.path));
}

function rangeAnew(renamed: readonly Renamed[], covered: readonly (string | undefined)[]): Stretch {
  const [first, last] = [covered[0] ?? '', covered.at(-1) ?? ''];
  if (covered.includes(undefined)) {
    const entries = covered.flatMap((path): readonly Entry[] =>
      path === undefined ? [] : [{ kind: 'single', path }],
    );
    return { renamed, entries };
  }
  return withEntries(
    renamed.map(({ mention }, at) => ({ mention, path: at === 0 ? first : last })),
  );
}

function withEntries(renamed: readonly Renamed[]): Stretch {
  const [first = '', last] = renamed.map(({ path }) => path);
  const entry: Entry =
    last === undefined ? { kind: 'single', path: first } : { kind: 'range', first, last };
  return { renamed, entries: [entry] };
}

function isTorn({ entries }: Stretch): boolean {
  return entries.length > 1;
}

function isUnchanged(stretch: Stretch): boolean {
  return !isTorn(stretch) && stretch.renamed.every(({ mention, path }) => path === mention.path);
}

function rewritten(
  draft: string,
  reference: Reference,
  stretches: readonly Stretch[],
): readonly Edit[] | undefined {
  const renamed = stretches.flatMap((stretch) => stretch.renamed);
  const paths = renamed.map(({ path }) => path);
  const stayedRising = isRising(paths) || !isRising(reference.mentions.map(({ path }) => path));
  if (stayedRising && !stretches.some(isTorn))
    return renamed.flatMap(({ mention, path }) => mentionEdits(draft, mention, path));
  if (renamed.every(isPlain)) {
    const sorted = paths.toSorted(comparePaths);
    return renamed.flatMap(({ mention }, at) => mentionEdits(draft, mention, sorted[at] ?? ''));
  }
  if (stretches.some(runsBackwards)) return undefined;
  const entries = stretches.flatMap((stretch) => stretch.entries);
  return listAnew(draft, reference, entries);
}

function isPlain({ mention, path }: Renamed): boolean {
  return mention.role === 'single' && !path.includes('(') && !mention.path.includes('(');
}

function runsBackwards(stretch: Stretch): boolean {
  return !isTorn(stretch) && !isRising(stretch.renamed.map(({ path }) => path));
}

function isRising(paths: readonly string[]): boolean {
  return paths.every((path, at) => at === 0 || comparePaths(path, paths[at - 1] ?? '') >= 0);
}

/** Only the numbers written are changed: of `paragraphs 2 (a) and (b)` the second mention writes just its letter. */
export function mentionEdits(draft: string, mention: Mention, path: string): Edit[] {
  if (path === mention.path) return [];
  const old = partsOf(mention.path);
  const right = partsOf(path);
  if (old.length !== right.length) return [];
  const written = slice(draft, mention.span);
  for (let from = 0; from < old.length; from += 1) {
    const places = placesOf(old.slice(from), written);
    if (places === undefined) continue;
    return places.flatMap(({ at, length }, index) => {
      const newText = right[from + index] ?? '';
      const start = mention.span.start + at;
      if (newText === written.slice(at, at + length)) return [];
      return [{ span: span(start, start + length), newText }];
    });
  }
  return [];
}

/** `2 (b)` → `2`, `b`; `5 bis` stays one. */
function partsOf(path: string): readonly string[] {
  const parts = path.split(/[()]/).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

interface Place {
  readonly at: number;
  readonly length: number;
}

/** Where each part stands in the words of the mention; absent where one is missing or others stand between. */
function placesOf(parts: readonly string[], written: string): readonly Place[] | undefined {
  const places: Place[] = [];
  let from = 0;
  for (const part of parts) {
    const at = written.indexOf(part, from);
    // Brackets and a blank at most stand before a number.
    if (at === -1 || /[^\s()]/.test(written.slice(from, at))) return undefined;
    places.push({ at, length: part.length });
    from = at + part.length;
  }
  return places;
}
