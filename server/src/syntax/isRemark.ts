/** Short lines that are no headings: remarks of negotiators and rows of tables. */
import { agreedLine } from '../lexicon/agreedRemark.ts';
import { isRequest } from '../lexicon/attribution.ts';

/** `P-5 939 192 1 131`, `Deputy Secretary-General 1 1 –`: a row of a table, whose columns conversion has lost */
const rowEnd = / \d+ (?:\d+|–)$/;

/** `(agreed ad ref)`, `Norway: delete`, `P-5 939 192` */
export function isRemark(line: string): boolean {
  return agreedLine.test(line) || isRequest(line) || rowEnd.test(line);
}
