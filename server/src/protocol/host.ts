/** What the server needs from the place it runs in: Node or a browser worker. */
export interface Host {
  readonly readSeedIndex: () => Promise<string>;
  /** Lets waiting messages in, so that a cancelled question is known to be one. */
  readonly breathe: () => Promise<void>;
}
