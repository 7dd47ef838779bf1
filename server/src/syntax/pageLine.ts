/** Tells lines that belong to a page – page numbers, running heads, job numbers – from those of the text. */

/** A number, a fraction or a symbol alone may be words of the text: where it stands must tell. */
export type PageLineKind = 'number' | 'fraction' | 'symbol' | 'certain';

const longest = 60;

/** `3` */
const number = /^\d{1,3}$/;

/** `2/4`, `2 / 4` */
const fraction = /^\d{1,3}(?:\/| \/ )\d{1,3}$/;

/** `A/RES/78/69`; `A/78/67.` ends a note */
const symbol = /^[AEST]\/[\w./()-]{2,39}[\w)]\*?$/;

/** `Page 3`, `Page 3 of 4`, `p. 3`, `Page | 3`, `3 of 4`, `3 | Page`, `- 3 -`, `/...` */
const pageNumber =
  /^(?:(?:page|p\.) ?\|? ?\d{1,3}(?:(?: of |\/)\d{1,3})?|\d{1,3} (?:of \d{1,3}|\| ?page)|[-–—] ?\d{1,3} ?[-–—]|\/ ?(?:\.{3}|…))$/i;

/** `06-30594 (E)`, `GE.19-12345`, `19-16322 (E) 041019`, `2/4 GE.19-12345`, `2 / 4 19-12345`, `1753364 (E)`, `*0630594*`, `Please recycle` */
const jobNumber =
  /^(?:(?:\d{1,3} ?\/ ?\d{1,3} )?(?:[A-Z]{1,2}\.)?\d{2}-\d{5}\b.{0,30}|\*?\d{6,8}\*?(?: ?\([A-Z]\))?|Please recycle.{0,5})$/;

/** `A/RES/78/69 3/24`, `A/RES/78/69 3 / 24`, `United Nations A/RES/78/69` */
const runningHead =
  /^(?:[AEST]\/[\w./()-]{3,40} (?:\d{1,3} ?\/ ?\d{1,3}|\d{2}-\d{5}|page \d{1,3})|United Nations [AEST]\/[\w./()-]{3,40})$/i;

/** Of a line without the blanks at its ends; undefined where it is of the text. */
export function pageLineKind(words: string): PageLineKind | undefined {
  if (words.length === 0 || words.length > longest) return undefined;
  if (number.test(words)) return 'number';
  if (fraction.test(words)) return 'fraction';
  if (symbol.test(words)) return 'symbol';
  return [pageNumber, jobNumber, runningHead].some((kind) => kind.test(words))
    ? 'certain'
    : undefined;
}

/** Whether a line, alone between empty ones, is of a page. */
export function isPageLine(words: string): boolean {
  return pageLineKind(words) !== undefined;
}
