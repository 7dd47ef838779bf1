/** The words a paragraph opens with, as the reader found them. */
export interface Opening {
  /** Range in the paragraph's prose, not in the draft. */
  readonly start: number;
  readonly end: number;
  /** As in the tables, without also/further: "Takes note", "Recalling". */
  readonly phrase: string;
  /** The verb, participle or adjective alone: "Takes", "Recalling", "Concerned". */
  readonly head: string;
  readonly adverb?: 'also' | 'further';
  /** `finite` Requests, `participle` Requesting / Concerned / Mindful, `base` Request, `unknown` anything else. */
  readonly form: 'finite' | 'participle' | 'base' | 'unknown';
  /** Whether the tables hold it. */
  readonly known: boolean;
}

/** Whether words open as a paragraph does, or nearly. */
export function isKnown(opening: Opening | undefined): boolean {
  return opening?.known === true && opening.form !== 'unknown';
}
