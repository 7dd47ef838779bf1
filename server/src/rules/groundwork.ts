/** What several rules build on. Each is found when the first of them asks, and then once for the draft. */
import type { Citation } from '../model/citation.ts';
import type { Resolution } from '../model/resolution.ts';
import { once } from '../text/once.ts';
import { brokenParagraphs, type Break } from './brokenParagraphs.ts';
import { footnoteFaults, type FootnoteFaults } from './footnoteFaults.ts';
import { openingRows, type OpeningRow } from './openingRows.ts';
import { operativeEnds, type OperativeEnd } from './operativeEnds.ts';
import { ownCitations, ownIn, ownOnly, type IsOwn } from './ownWords.ts';
import { pageLinesIn, type PageLines } from './pageLines.ts';
import { subparagraphLists, type SubparagraphList } from './subparagraphLists.ts';
import { noFindsMemory, type FindsMemory, type Looked } from './wordFinds.ts';

export interface Groundwork {
  /** Every stretch of prose. */
  readonly words: () => readonly Looked[];
  /** Those that are the draft's own paragraphs and subparagraphs. */
  readonly ownWords: () => readonly Looked[];
  readonly isOwn: IsOwn;
  readonly ownCitations: () => readonly Citation[];
  readonly openingRows: () => readonly OpeningRow[];
  readonly operativeEnds: () => readonly OperativeEnd[];
  readonly subparagraphLists: () => readonly SubparagraphList[];
  readonly pageLines: () => readonly PageLines[];
  readonly brokenParagraphs: () => readonly Break[];
  readonly footnoteFaults: () => FootnoteFaults;
}

/** `finds` remembers the version before. */
export function groundworkOf(
  resolution: Resolution,
  finds: FindsMemory = noFindsMemory,
): Groundwork {
  const words = once(() =>
    resolution.readables.map((readable): Looked => ({
      readable,
      finds: finds.of(readable.body.prose.text, () => ({})),
    })),
  );
  const pageLines = once(() => pageLinesIn(resolution.tree.text, titlesIn(resolution)));
  const ownWords = once(() => ownOnly(resolution, words()));
  const own = once(() => ownIn(resolution));
  const isOwn: IsOwn = (body, place) => own()(body, place);
  return {
    words,
    ownWords,
    isOwn,
    ownCitations: once(() => ownCitations(resolution, ownWords(), isOwn)),
    openingRows: once(() => openingRows(resolution)),
    operativeEnds: once(() => operativeEnds(resolution)),
    subparagraphLists: once(() => subparagraphLists(resolution)),
    pageLines,
    brokenParagraphs: once(() => brokenParagraphs(resolution, pageLines())),
    footnoteFaults: once(() => footnoteFaults(resolution.footnotes)),
  };
}

function titlesIn({ tree }: Resolution): ReadonlySet<string> {
  return new Set(
    tree.blocks.flatMap((block) =>
      block.kind === 'title' ? [block.text, block.body.prose.text] : [],
    ),
  );
}
