/** Whose words they are: how negotiators write a proposal's author, or that it is an alternative, before it. */

/** How far the colon may be. */
const longest = 60;

/** `EU`, `G77`, `of`, `(CANZ)`, `proposal`: a word of what stands before the colon */
const nameWord = /^(?:[A-Z(].*|\d{1,2}|of|and|the|de|alt\.?|new|proposal|compromise|text|option)$/;

/** `E` of `EU` */
const capital = /^[A-Z]/;

/** Where the words behind "EU, Norway: " begin; absent where no names and colon stand at this place. */
export function attributionEnd(text: string, start: number): number | undefined {
  if (!capital.test(text.charAt(start))) return undefined;
  const colon = text.slice(start, start + longest).indexOf(':');
  if (colon < 1 || !/[\sA-Z]|^$/.test(text.charAt(start + colon + 1))) return undefined;
  const words = text.slice(start, start + colon).split(/[\s,/+&]+/);
  return words.every((word) => nameWord.test(word)) ? start + colon + 1 : undefined;
}

/** ` reserve`, ` delete "in full"`: what a delegation says of the text, between its paragraphs */
const request =
  /^ (?:reserves?|delete|add|insert|replace|retain|keep|move|merge|supports?|prefers?|agrees?)\b/i;

/** Whether a line only says what a delegation wants of the text: `EU, Norway: delete`. */
export function isRequest(line: string): boolean {
  const end = attributionEnd(line, 0);
  return end !== undefined && request.test(line.slice(end));
}
