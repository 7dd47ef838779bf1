/** Why something a drafter asked for cannot be done, in a sentence a drafter understands. */
export interface Refusal {
  readonly refused: string;
}

/** Says no, and why. */
export function refuse(reason: string): Refusal {
  return { refused: reason };
}
