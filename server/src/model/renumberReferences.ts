/** Rewrites references after paragraphs have been given other numbers. */
import type { NumberedParagraph } from '../syntax/nodes.ts';
import type { Edit } from '../text/edit.ts';
import { slice, span } from '../text/span.ts';
import { comparePaths } from './comparePaths.ts';
import { meantBy } from './meantBy.ts';
import type { Mention, Reference } from './reference.ts';
import type { Resolution } from './resolution.ts';

/** What each paragraph is called from now on. */
export type NewPaths = ReadonlyMap<NumberedParagraph, string>;

export interface Followed {
  readonly reference: Reference;
  /** Absent where nothing right can be written: "paragraphs 1 to 3" would run backwards if paragraph 1 were called 5. */
  readonly edits: readonly Edit[] | undefined;
}

/** Every reference that names a paragraph which is called otherwise from now on. */
export function followed(resolution: Resolution, newPaths: NewPaths): readonly Followed[] {
  const meant = meantBy(resolution);
  return resolution.references.flatMap((reference) => {
    const renamed = reference.mentions.map((mention) => {
      const paragraph = meant(mention);
      const path = paragraph === undefined ? undefined : newPaths.get(paragraph);
      return { mention, path: path ?? mention.path };
    });
    if (renamed.every(({ mention, path }) => path === mention.path)) return [];
    return [{ reference, edits: rewritten(resolution.tree.text, reference, renamed) }];
  });
}

interface Renamed {
  readonly mention: Mention;
  readonly path: string;
}

function rewritten(
  draft: string,
  { mentions }: Reference,
  renamed: readonly Renamed[],
): readonly Edit[] | undefined {
  const paths = renamed.map(({ path }) => path);
  if (!isRising(paths) && isRising(mentions.map(({ path }) => path))) {
    // Sorting a range or a list with subparagraphs would say something else.
    if (!renamed.every(isPlain)) return undefined;
    const sorted = paths.toSorted(comparePaths);
    return renamed.flatMap(({ mention }, at) => mentionEdits(draft, mention, sorted[at] ?? ''));
  }
  return renamed.flatMap(({ mention, path }) => mentionEdits(draft, mention, path));
}

function isPlain({ mention, path }: Renamed): boolean {
  return mention.role === 'single' && !path.includes('(') && !mention.path.includes('(');
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
