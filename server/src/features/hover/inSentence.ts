/** The name of a place as a sentence has it. */

/** `paragraph 3`, `footnote 2`, `annex II` */
const named = /^(?:paragraph|footnote|annex) /;

/** "title" → "the title" */
export function inSentence(place: string): string {
  return named.test(place) ? place : `the ${place}`;
}
