/** The end of the way to a paragraph. */

/** The number or letter of the paragraph itself: `i` of `2 (b) (i)`. */
export function lastLabel(path: string): string {
  const at = path.lastIndexOf('(');
  return at === -1 ? path : path.slice(at + 1, -1);
}
