/** What the reading of one version of a draft lends to the next: the insides of paragraphs that did not change. */
import type { Opening } from '../lexicon/opening.ts';
import { noRecall, type Recall } from '../text/recall.ts';
import type { Body } from './nodes.ts';

export interface ReadingMemory {
  /** By the words of a line and the sign before them; the body stands where the line was read first. */
  readonly bodies: Recall<Body>;
  /** By the prose of a paragraph. */
  readonly openings: Recall<Opening | undefined>;
}

export const noReadingMemory: ReadingMemory = { bodies: noRecall(), openings: noRecall() };
