/** References that lead nowhere, and would lead to another paragraph once the draft is renumbered. */
import type { Edit } from '../text/edit.ts';
import { listAnew } from './listAnew.ts';
import type { Mention, Reference } from './reference.ts';
import type { NewPaths } from './renumberReferences.ts';
import type { Resolution } from './resolution.ts';
import type { Entry } from './writtenList.ts';

/**
 * What is written for each of them: "paragraph [former 5] above", so that somebody decides. `taken`: numbers that nobody had
 * before.
 */
export function capturedReferences(
  { tree, references }: Resolution,
  newPaths: NewPaths,
  taken: ReadonlySet<string>,
): ReadonlyMap<Reference, readonly Edit[]> {
  const captured = new Map<Reference, readonly Edit[]>();
  if (taken.size === 0) return captured;
  const isTaken = ({ target, path }: Mention) => target.kind === 'missing' && taken.has(path);
  for (const reference of references) {
    const { noun, annex, mentions } = reference;
    if (annex !== undefined || !noun.endsWith('paragraph') || !mentions.some(isTaken)) continue;
    const entries = entriesOf(mentions, isTaken, newPaths);
    const anew = mentions.length > 1 ? listAnew(tree.text, reference, entries) : undefined;
    captured.set(reference, anew ?? marked(mentions, isTaken));
  }
  return captured;
}

type Test = (mention: Mention) => boolean;

/** Each number in its place. */
function marked(mentions: readonly Mention[], isTaken: Test): readonly Edit[] {
  return mentions.filter(isTaken).map(({ span, path }) => ({ span, newText: `[former ${path}]` }));
}

/** A range of which one end is lost is lost. */
function entriesOf(
  mentions: readonly Mention[],
  isTaken: Test,
  newPaths: NewPaths,
): readonly Entry[] {
  const pathOf = (mention: Mention) =>
    (mention.target.kind === 'paragraph' ? newPaths.get(mention.target.paragraph) : undefined) ??
    mention.path;
  return mentions.flatMap((mention, at): readonly Entry[] => {
    const to = mentions[at + 1];
    if (mention.role === 'to') return [];
    if (mention.role !== 'from' || to === undefined)
      return [{ kind: isTaken(mention) ? 'former' : 'single', path: pathOf(mention) }];
    return isTaken(mention) || isTaken(to)
      ? [{ kind: 'former', path: `${mention.path} to ${to.path}` }]
      : [{ kind: 'range', first: pathOf(mention), last: pathOf(to) }];
  });
}
