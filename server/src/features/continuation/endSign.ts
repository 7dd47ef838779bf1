/** The sign a line of a draft ends with. */

/** `;[^1]`, `;¹`, `;*`, `;<sup>1</sup>` */
const afterSign =
  /(?:\s?\[\^[\w-]{1,20}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|<sup>\d{1,3}<\/sup>|\s?\^\d{1,3}|[*_]{1,3}|[”"’\]])$/;

/** The last character of a line that belongs to its text, not to a footnote call or an emphasis. */
export function endSign(line: string): string {
  let rest = line.slice(-60);
  for (let found = afterSign.exec(rest); found !== null; found = afterSign.exec(rest)) {
    rest = rest.slice(0, found.index);
  }
  return rest.trimEnd().slice(-1);
}
