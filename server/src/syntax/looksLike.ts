/** Whether two labels may stand in one list: both letters, both `(i)` or both `i.`, both bullets of one kind. */
import type { Marker } from './nodes.ts';

export function looksLike(one: Marker, other: Marker): boolean {
  if (one.series !== other.series || one.form !== other.form) return false;
  return one.series !== 'bullet' || kindOf(one.label) === kindOf(other.label);
}

/** Word processors draw a dot, below it a ring, below that a square; hyphens become dashes as one types. */
const kinds = ['-–—⁃', '•·∙●', 'o◦○', '▪■□', '➢►‣', '❖', '✓✔', '*'];

function kindOf(bullet: string): string | undefined {
  return kinds.find((alike) => alike.includes(bullet));
}
