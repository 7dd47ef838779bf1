/** Parts, sections and paragraphs: how the blocks of a draft belong together. */
import type {
  Annex,
  FrontMatter,
  Heading,
  Masthead,
  Operative,
  OrganLine,
  Preambular,
  Title,
} from '../syntax/nodes.ts';

export interface Outline {
  readonly frontMatter?: FrontMatter;
  /** Everything above the text that is not the title. */
  readonly mastheads: readonly Masthead[];
  readonly title?: Title;
  /** One for an ordinary resolution; one a letter for a composite one. */
  readonly parts: readonly Part[];
  readonly annexes: readonly Annex[];
}

/** A resolution complete in itself: organ line, preamble, operative paragraphs. */
export interface Part {
  /** The letter heading of a part of a composite resolution. */
  readonly heading?: Heading;
  readonly organLine?: OrganLine;
  /** The first one has no heading unless the text starts with one. */
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading?: Heading;
  /** Headings below a numbered one that begin no section of their own: its title, where it is but a numeral. */
  readonly titles?: readonly Heading[];
  readonly preambular: readonly Preambular[];
  readonly operative: readonly Operative[];
}
