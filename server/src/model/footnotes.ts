/** Footnote calls and notes, paired. */
import type { Call, Note } from '../syntax/nodes.ts';

export interface Footnotes {
  /** In order of appearance, each with its note where there is one. */
  readonly calls: readonly PairedCall[];
  /** In order of appearance, each with the calls that name it. */
  readonly notes: readonly PairedNote[];
}

export interface PairedCall {
  readonly call: Call;
  readonly note?: Note;
}

export interface PairedNote {
  readonly note: Note;
  readonly calls: readonly Call[];
}
