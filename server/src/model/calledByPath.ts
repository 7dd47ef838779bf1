/** What a numbered paragraph is called by its path: "paragraph 2", "paragraph 2 (b)"; "subparagraph (b)" below one without a number. */
export function calledByPath(path: string): string {
  return path.startsWith('(') ? `subparagraph ${path}` : `paragraph ${path}`;
}
