/** A Markdown list under a line that says what it lists. */

/** Empty where there is nothing to list. */
export function listUnder(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`**${heading}**`, '', ...lines].join('\n');
}
