/** What is known of resolutions, in the form that is built once and read at every start. */
import type { IndexedText } from './indexedText.ts';
import type { Known } from './known.ts';

/** Raised when entries change their shape: an index of another version is not read. */
export const indexVersion = 3;

export interface LibraryIndex {
  readonly version: typeof indexVersion;
  /** Sorted by organ and number. */
  readonly entries: readonly Known[];
  /** The texts it was built from, older ones first. */
  readonly texts: readonly IndexedText[];
}
