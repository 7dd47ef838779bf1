/** The paragraphs a range such as "2 to 4" covers besides the two it names. */
import type { Label } from '../../model/numbering.ts';
import { pathAbove } from '../../model/pathAbove.ts';
import type { Mention } from '../../model/reference.ts';
import type { Resolution } from '../../model/resolution.ts';

/** The labels between the target of a range's first mention and that of its last, of the same level. */
export function withinRange(
  { numbering }: Resolution,
  from: Mention,
  to: Mention | undefined,
): readonly Label[] {
  const first = numbering.findIndex((label) => isTarget(from, label));
  const last = numbering.findIndex((label) => to !== undefined && isTarget(to, label));
  const above = pathAbove(from.path);
  const between = first === -1 ? [] : numbering.slice(first + 1, Math.max(last, 0));
  return between.filter(({ path }) => pathAbove(path) === above);
}

function isTarget({ target }: Mention, { paragraph }: Label): boolean {
  return target.kind === 'paragraph' && target.paragraph === paragraph;
}
