/** What a paragraph hangs below, by its number. */

/** `2 (b)` of `2 (b) (i)`; nothing of `2`. */
export function pathAbove(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(' (')));
}
