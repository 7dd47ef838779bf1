/** Lines that belong to a page and not to its text. */

/**
 * `2/4`, `2/4 19-16322`, `GE.19-12345 (E)`, `19-16322 (E) 041019`, `Page 3 of 4`, `/...`, `*1916322*`; and `A/C.3/74/L.5`
 * on a line of its own
 */
export const furnitureLine =
  /^[ \t\f]*(?:(?:\d{1,3}\/\d{1,3}[ \t]+)?(?:[A-Z]{1,2}\.)?\d{2}-\d{5}(?:[ \t]?\([A-Z]\))?(?:[ \t]+\d{6})?(?:[ \t]+\d{1,3}\/\d{1,3})?|\d{1,3}\/\d{1,3}|Page \d{1,3}(?: of \d{1,3})?|\/(?:\.{3}|…)|\*\d{7}\*|(?<symbol>[AEST]\/[\w./()-]{3,40}\*?))[ \t]*\r?$/my;

/** Whether the line an offset stands in is one. */
export function isOnFurnitureLine(draft: string, offset: number): boolean {
  furnitureLine.lastIndex = draft.lastIndexOf('\n', offset - 1) + 1;
  return furnitureLine.test(draft);
}
