/** Whether words written so far come to the end of a clause. */

const clauseEnd =
  /[,;:.!?…][”"’'*_\])]{0,4}\s?(?:\[\^[^\]]{1,20}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,4}|<sup>\\?\[?\d{1,3}\\?\]?<\/sup>|\\?\[\d{1,3}\\?\]|\d{1,3}\/?)?[”"*_]{0,3}$/;

/** `,<a href="#n1">1</a>`, `,<sup><a href="#n1">1</a></sup>`, `,[[1]](#_ftn1)`, `,<sup>[1](#_ftn1)</sup>` */
const linkedEnd =
  /[,;:.!?…][”"’'*_\])]{0,4}\s?(?:<sup(?:\s[^<>]{1,200})?>)?(?:<a\s[^<>]{1,300}>(?:<sup>)?\\?\[?\d{1,3}\\?\]?(?:<\/sup>)?<\/a>|\[{1,2}\\?\[?\d{1,3}\\?\]{1,2}\(#[^()\s]{0,100}\))(?:<\/sup>)?$/;

/** The last sign of a link, or of a tag around it */
const linkEnds = /[>)]$/;

/** Ends in `, ; : .`; footnote calls, quotation marks and emphasis after it do not count. */
export function endsClause(text: string, end: number): boolean {
  const words = text.slice(Math.max(0, end - 60), end);
  if (clauseEnd.test(words)) return true;
  return linkEnds.test(words) && linkedEnd.test(text.slice(Math.max(0, end - 700), end));
}
