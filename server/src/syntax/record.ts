/** The record that follows an adopted text, told by its first words and its last line. */

/** `50th plenary meeting`, `82nd (resumed) plenary meeting 3 May 2024`, `Adopted at the 5410th meeting`, `[Adopted without a vote.]` */
const record =
  /^(?:\d{1,4}(?:st|nd|rd|th) (?:\(resumed\) )?(?:plenary )?meeting\b|\[?(?:Resolution )?[Aa]dopted (?:at the|by a recorded|by consensus|without a vote|unanimously|on)\b|In favour:|Against:|Abstaining:|Abstentions:)/;

/** Whether words begin a record of adoption. */
export function beginsRecord(words: string): boolean {
  return record.test(words);
}

/** `20 December 2018`, `82nd plenary meeting 25 March 1999`: the last line of a record */
const dated = /\b\d{1,2} [A-Z][a-z]{2,8} \d{4}[*_.]{0,3}$/;

/** Whether a line is the last one of a record: it ends with the date of the meeting. */
export function endsRecord(line: string): boolean {
  return dated.test(line);
}
