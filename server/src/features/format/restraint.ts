/** What a plan may not do. */

export interface Restraint {
  /** Blocks that stay as they are. */
  readonly frozen: ReadonlySet<number>;
  /** Whether calls and notes are rewritten, and notes moved besides. */
  readonly notes: 'moved' | 'rewritten' | 'left';
}
