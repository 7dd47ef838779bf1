/** The blanks before a line. */

/** Spaces a level, where neither draft nor setting says otherwise. */
export const usualIndent = 4;

/** What stands before an offset on its line; nothing where that is more than blanks. */
export function indentBefore(draft: string, offset: number): string {
  const lineStart = draft.lastIndexOf('\n', offset - 1) + 1;
  const indent = draft.slice(lineStart, offset);
  return indent.trim() === '' ? indent : '';
}
