/** Whether a number stands behind a division of a text that has numbers of its own: "Part II, paragraph 4", "articles 3 to 5, paragraph 2". */

/** `3`, `II`, `B`, `two`, `3 bis` */
const number =
  '(?:\\d{1,3}|[ivxlc]{1,6}|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten)(?: (?:bis|ter|quater))?';

const division = new RegExp(
  '\\b(?:(?:parts?|sections?|titles?|chapters?|annex(?:es)?|appendix|schedules?|attachments?|enclosures?|protocols?|steps?|stages?|articles?|rules?)' +
    ` ${number}(?:(?:,? (?:and|or|to) |, )${number}){0,3}|annex|appendix|attachment|enclosure|schedule),? (?:the )?$`,
  'i',
);

const reach = 50;

/** `at` is where the words begin that may belong to it. */
export function isBehindDivision(text: string, at: number): boolean {
  return division.test(text.slice(Math.max(0, at - reach), at));
}
