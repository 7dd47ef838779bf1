/** Words that do not count in what an abbreviation stands for: the "on" and "and" of UNODC. */
export const smallWords: ReadonlySet<string> = new Set([
  ...['of', 'the', 'and', 'for', 'in', 'on', 'to', 'with', 'against', 'under', 'de', 'by', 'at'],
]);
