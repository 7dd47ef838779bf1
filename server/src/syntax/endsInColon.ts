/** Whether a paragraph announces a list: a colon stands at its end, perhaps within emphasis or before a call. */

/** How much may stand around the colon. */
const reach = 4;

export function endsInColon(text: string, end: number): boolean {
  return text.slice(Math.max(0, end - reach), end).includes(':');
}
