/** Whether words written so far come to the end of a clause. */

const clauseEnd =
  /[,;:.!?…][”"’'*_\])]{0,4}\s?(?:\[\^[^\]]{1,20}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,4}|<sup>\d{1,3}<\/sup>|\d{1,3}\/?)?[”"*_]{0,3}$/;

/** Ends in `, ; : .`; footnote calls, quotation marks and emphasis after it do not count. */
export function endsClause(text: string, end: number): boolean {
  return clauseEnd.test(text.slice(Math.max(0, end - 60), end));
}
