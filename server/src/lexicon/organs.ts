/** The organs that adopt resolutions, what they are called in running text, and how they number. */

/** How an organ numbers what it adopts: decides how a bare number is read. */
export type Series = 'session' | 'year' | 'annual';

export interface Organ {
  /** In full, without article: "General Assembly". */
  readonly name: string;
}
