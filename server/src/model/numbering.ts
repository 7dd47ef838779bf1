/** What each paragraph is called, what it should be called, and which ones are misnumbered. */
import type { Marker, NumberedParagraph } from '../syntax/nodes.ts';

export interface Label {
  readonly paragraph: NumberedParagraph;
  readonly marker: Marker;
  /** Which part of a composite resolution, counted from 0. */
  readonly part: number;
  /** As written, from the operative paragraph down: "5 bis", "2 (b) (i)". */
  readonly path: string;
  /** The same if everything were numbered in order. */
  readonly running: string;
  /** The number or letter it should carry itself: "3", "c". Equal to `marker.label` where nothing is wrong. */
  readonly expected: string;
  /** Paragraphs of one series are numbered on from one another; a new part or restarting section begins the next. */
  readonly series: number;
  /** Present where this paragraph is one of the fewest that must be wrong. */
  readonly fault?: NumberFault;
}

export type NumberFault =
  /** The number stands already on an earlier paragraph. */
  | 'duplicate'
  /** Numbers before it are missing. */
  | 'gap'
  /** Neither: out of order. */
  | 'order'
  /** The right number, badly written: `6Also`, `3)`. */
  | 'malformed';
