/** What several rules build on. Each is found when the first of them asks, and then once for the draft. */
import type { Citation } from '../model/citation.ts';
import type { Readable } from '../model/readable.ts';
import type { Resolution } from '../model/resolution.ts';
import { once } from '../text/once.ts';
import { brokenParagraphs, type Break } from './brokenParagraphs.ts';
import { footnoteFaults, type FootnoteFaults } from './footnoteFaults.ts';
import { openingRows, type OpeningRow } from './openingRows.ts';
import { operativeEnds, type OperativeEnd } from './operativeEnds.ts';
import { ownCitations, ownReadables } from './ownWords.ts';
import { subparagraphLists, type SubparagraphList } from './subparagraphLists.ts';

export interface Groundwork {
  readonly ownReadables: () => readonly Readable[];
  readonly ownCitations: () => readonly Citation[];
  readonly openingRows: () => readonly OpeningRow[];
  readonly operativeEnds: () => readonly OperativeEnd[];
  readonly subparagraphLists: () => readonly SubparagraphList[];
  readonly brokenParagraphs: () => readonly Break[];
  readonly footnoteFaults: () => FootnoteFaults;
}

export function groundworkOf(resolution: Resolution): Groundwork {
  const readables = once(() => ownReadables(resolution));
  return {
    ownReadables: readables,
    ownCitations: once(() => ownCitations(resolution, readables())),
    openingRows: once(() => openingRows(resolution)),
    operativeEnds: once(() => operativeEnds(resolution)),
    subparagraphLists: once(() => subparagraphLists(resolution)),
    brokenParagraphs: once(() => brokenParagraphs(resolution)),
    footnoteFaults: once(() => footnoteFaults(resolution.footnotes)),
  };
}
