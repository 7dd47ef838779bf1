/** A draft that is open somewhere: its text at one moment. */
export interface Draft {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}
