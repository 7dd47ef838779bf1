/** The numbers of a reference as they must be written once its paragraphs are called otherwise. */
import { comparePaths } from '../../model/comparePaths.ts';
import { listAnew } from '../../model/listAnew.ts';
import { pathAbove } from '../../model/pathAbove.ts';
import type { Mention, Reference } from '../../model/reference.ts';
import { mentionEdits } from '../../model/renumberReferences.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { NumberedParagraph } from '../../syntax/nodes.ts';
import type { Entry } from '../../model/writtenList.ts';
import type { Edit } from '../../text/edit.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Changes single numbers where that is enough; else the whole list, its noun with it. Absent where that cannot be written. */
export function rewrittenNumbers(
  { tree }: Resolution,
  reference: Reference,
  whereabouts: Whereabouts,
): readonly Edit[] | undefined {
  const { mentions } = reference;
  const isInside = isExplicit(tree.text, reference) || staysInside(reference, whereabouts);
  const stretches = stretchesOf(mentions, whereabouts);
  if (isInside && stretches.every(({ kind }) => kind === 'same')) return [];
  if (isExplicit(tree.text, reference)) return explicit(tree.text, reference, whereabouts);
  if (isInside && areSimple(stretches)) {
    return stretches.flatMap(({ renamed }) =>
      renamed.flatMap(({ mention, path }) => mentionEdits(tree.text, mention, path)),
    );
  }
  return listAnew(
    tree.text,
    reference,
    stretches.flatMap(({ entries }) => entries),
  );
}

/** Whether it is enough to write other numbers in the places of the old ones. */
function areSimple(stretches: readonly Stretch[]): boolean {
  return (
    stretches.every(({ kind }) => kind !== 'new') && !hasRepeats(stretches) && isRising(stretches)
  );
}

interface Renamed {
  readonly mention: Mention;
  readonly path: string;
}

/** One number, or a range. */
interface Stretch {
  /** `renamed` where other numbers of the same depth say it, `new` where the list must be written anew. */
  readonly kind: 'same' | 'renamed' | 'new';
  readonly renamed: readonly Renamed[];
  readonly entries: readonly Entry[];
}

function stretchesOf(mentions: readonly Mention[], whereabouts: Whereabouts): readonly Stretch[] {
  return mentions.flatMap((mention, at) => {
    const next = mentions[at + 1];
    if (mention.role === 'to') return [];
    return mention.role === 'from' && next?.role === 'to'
      ? [range(mention, next, whereabouts)]
      : [single(mention, whereabouts)];
  });
}

function single(mention: Mention, { pathOf }: Whereabouts): Stretch {
  const { target, path: old } = mention;
  if (target.kind !== 'paragraph') return kept(mention);
  const path = pathOf(target.paragraph);
  if (path === undefined)
    return { kind: 'new', renamed: [], entries: [{ kind: 'former', path: old }] };
  if (path === old) return kept(mention);
  return {
    kind: depthOf(path) === depthOf(old) ? 'renamed' : 'new',
    renamed: [{ mention, path }],
    entries: [{ kind: 'single', path }],
  };
}

function kept(mention: Mention): Stretch {
  return {
    kind: 'same',
    renamed: [{ mention, path: mention.path }],
    entries: [{ kind: 'single', path: mention.path }],
  };
}

/** A range goes on from the first to the last of its paragraphs as long as they stay together. */
function range(from: Mention, to: Mention, whereabouts: Whereabouts): Stretch {
  if (from.target.kind !== 'paragraph' || to.target.kind !== 'paragraph')
    return renamedRange(from, to, from.path, to.path);
  const old = whereabouts.between(from.target.paragraph, to.target.paragraph);
  if (old.length === 0) return bothAlone(from, to, whereabouts);
  const seated = old
    .flatMap((paragraph) => seat(paragraph, whereabouts))
    .toSorted((a, b) => a.at - b.at);
  const [first, last] = [seated[0], seated.at(-1)];
  if (first === undefined || last === undefined)
    return anew([{ kind: 'former', path: `${from.path} to ${to.path}` }]);
  const isTogether =
    seated.every(({ row }) => row === first.row) && last.at - first.at === seated.length - 1;
  return isTogether && seated.length > 1
    ? renamedRange(from, to, first.path, last.path)
    : anew(seated.map(({ path }) => ({ kind: 'single', path })));
}

function anew(entries: readonly Entry[]): Stretch {
  return { kind: 'new', renamed: [], entries };
}

function renamedRange(from: Mention, to: Mention, first: string, last: string): Stretch {
  const isSame = first === from.path && last === to.path;
  const isAsDeep = depthOf(first) === depthOf(from.path) && depthOf(last) === depthOf(to.path);
  return {
    kind: isSame ? 'same' : isAsDeep ? 'renamed' : 'new',
    renamed: [
      { mention: from, path: first },
      { mention: to, path: last },
    ],
    entries: [{ kind: 'range', first, last }],
  };
}

/** "2 (b) to 4": nobody can tell what lies between. */
function bothAlone(from: Mention, to: Mention, whereabouts: Whereabouts): Stretch {
  const ends = [single(from, whereabouts), single(to, whereabouts)];
  const kinds = ends.map(({ kind }) => kind);
  const kind = kinds.includes('new') ? 'new' : kinds.includes('renamed') ? 'renamed' : 'same';
  return {
    kind,
    renamed: ends.flatMap(({ renamed }) => renamed),
    entries: ends.flatMap(({ entries }) => entries),
  };
}

function seat(paragraph: NumberedParagraph, { seatOf, pathOf }: Whereabouts) {
  const [place, path] = [seatOf(paragraph), pathOf(paragraph)];
  return place === undefined || path === undefined ? [] : [{ ...place, path }];
}

/** Two paragraphs that have been joined are one. */
function hasRepeats(stretches: readonly Stretch[]): boolean {
  const paths = stretches.flatMap(({ renamed }) => renamed.map(({ path }) => path));
  return new Set(paths).size < paths.length;
}

function depthOf(path: string): number {
  return path.split('(').length;
}

function isRising(stretches: readonly Stretch[]): boolean {
  const paths = stretches.flatMap(({ renamed }) => renamed.map(({ path }) => path));
  return paths.every((path, at) => at === 0 || comparePaths(path, paths[at - 1] ?? '') >= 0);
}

/** `subparagraph (b) of paragraph 3`, `paragraph 3, subparagraph (b)`: the number of the paragraph is written beside it. */
function isExplicit(draft: string, { noun, span: { start, end } }: Reference): boolean {
  if (noun !== 'subparagraph') return false;
  const [before, behind] = [
    draft.slice(Math.max(0, start - reach), start),
    draft.slice(end, end + reach),
  ];
  return paragraphBehind.test(behind) || paragraphBefore.test(before);
}

const reach = 40;
const paragraphBehind = /^\s+(?:of|in)\s+paragraph/;
const paragraphBefore = /\bpara(?:graph|\.)\s+\d{1,3}(?:\s[a-z]{3,12})?,?\s+(?:in\s+)?$/i;

function explicit(
  draft: string,
  { mentions }: Reference,
  { pathOf }: Whereabouts,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const mention of mentions) {
    if (mention.target.kind !== 'paragraph') continue;
    const path = pathOf(mention.target.paragraph);
    if (path === undefined || depthOf(path) !== depthOf(mention.path)) return undefined;
    edits.push(...mentionEdits(draft, mention, path));
  }
  return edits;
}

/** "(b)" alone is understood in the paragraph it belongs to. */
function staysInside(
  { noun, mentions, from }: Reference,
  { pathOf, pathAround }: Whereabouts,
): boolean {
  if (noun !== 'subparagraph' || from === undefined) return true;
  const around = pathAround(from);
  return mentions.every(({ target }) => {
    const path = target.kind === 'paragraph' ? pathOf(target.paragraph) : undefined;
    if (path === undefined) return true;
    const parent = pathAbove(path);
    return around === parent || around.startsWith(`${parent} `) || parent === '';
  });
}
