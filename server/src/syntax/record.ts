/** The record that follows an adopted text, told by its first words. */

/** `50th plenary meeting`, `82nd (resumed) plenary meeting 3 May 2024`, `Adopted at the 5410th meeting`, `[Adopted without a vote.]` */
const record =
  /^(?:\d{1,4}(?:st|nd|rd|th) (?:\(resumed\) )?(?:plenary )?meeting\b|\[?(?:Resolution )?[Aa]dopted (?:at the|by a recorded|by consensus|without a vote|unanimously|on)\b|In favour:|Against:|Abstaining:|Abstentions:)/;

/** Whether words begin a record of adoption. */
export function beginsRecord(words: string): boolean {
  return record.test(words);
}
