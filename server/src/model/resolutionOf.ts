/** A tree to `Resolution`: the lists that are derived from it. */
import { organNamed, type Organ } from '../lexicon/organs.ts';
import type { Profile } from '../lexicon/profiles.ts';
import type { Call, Tree } from '../syntax/nodes.ts';
import { once } from '../text/once.ts';
import { annexLabels } from './annexLabels.ts';
import { bracketsOf } from './bracketsOf.ts';
import { citationsOf } from './citationsOf.ts';
import { footnotesOf } from './footnotesOf.ts';
import { noMemory, turn, type Memory } from './memory.ts';
import { notesOf } from './notesOf.ts';
import { negotiationOf } from './negotiationOf.ts';
import type { NumberingMode } from './numberingMode.ts';
import { numberingOf } from './numberingOf.ts';
import type { Outline } from './outline.ts';
import { outlineOf } from './outlineOf.ts';
import { ownParagraphs } from './ownParagraphs.ts';
import { profileOf } from './profileOf.ts';
import type { Readable } from './readable.ts';
import { readablesOf } from './readablesOf.ts';
import { referencesOf } from './referencesOf.ts';
import type { Resolution } from './resolution.ts';

export interface AnalysisOptions {
  /** The setting; front matter and organ line decide where it is absent. */
  readonly profile?: Profile;
  /** The setting; numbers run on where it is absent. */
  readonly numbering?: NumberingMode;
  /** Of the versions of this draft so far; the result is the same without it. */
  readonly memory?: Memory;
}

/** Everything that is derived from a tree. */
export function resolutionOf(
  tree: Tree,
  { profile, numbering: mode = 'running', memory = noMemory }: AnalysisOptions,
): Resolution {
  turn(memory.citations, memory.chains);
  const outline = outlineOf(tree);
  const readables = readablesOf(tree, outline);
  const brackets = bracketsOf(readables.filter(isPartOfText));
  const metadata = outline.frontMatter?.metadata;
  const negotiation = negotiationOf(tree, readables, { brackets, ...(metadata && { metadata }) });
  const numbering = numberingOf(outline, negotiation, mode);
  const annexNumbering = annexLabels(outline.annexes);
  const references = once(() =>
    referencesOf(readables, { numbering, annexNumbering, outline, chains: memory.chains }),
  );
  const told = profile ?? profileOf(outline);
  return {
    tree,
    profile: told ?? 'ga',
    profileIs: told === undefined ? 'assumed' : 'told',
    outline,
    own: ownParagraphs(outline),
    readables,
    numbering,
    annexNumbering,
    numberingMode: mode,
    // Of the texts of a corpus nobody asks for them.
    get references() {
      return references();
    },
    citations: citationsOf(readables, ownOrgan(outline), memory.citations),
    footnotes: footnotesOf(callsIn(readables), notesOf(tree)),
    brackets,
    negotiation,
    comments: tree.comments,
  };
}

/** Front matter names it where the text does not. */
function ownOrgan({ parts, frontMatter }: Outline): Organ | undefined {
  const organLine = parts[0]?.organLine;
  return organLine === undefined ? organNamed(frontMatter?.metadata.organ ?? '') : organLine.organ;
}

/** Paragraphs, and what stands between them. */
function isPartOfText({ where, annex }: Readable): boolean {
  return where === 'paragraph' || (where === 'annex' && annex === undefined);
}

function callsIn(readables: readonly Readable[]): readonly Call[] {
  return readables.flatMap(({ body }) => body.calls);
}
