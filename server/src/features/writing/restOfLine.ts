/** What stands on a line from an offset on, without its break. */
export function restOfLine(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.slice(start) : text.slice(start, end);
}
