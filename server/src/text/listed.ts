/** Words in a row, as English lists them. */

/** "1", "1 and 2", "1, 2 and 3" */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
}
