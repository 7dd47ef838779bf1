/** Which paragraph a number in a reference means, where more than one bears it. */
import type { NumberedParagraph } from '../syntax/nodes.ts';
import type { Label } from './numbering.ts';
import type { Mention } from './reference.ts';
import type { Resolution } from './resolution.ts';

/** Of two paragraphs with one number a reference means the one that bears it rightly; absent for what is no paragraph. */
export function meantBy({
  numbering,
}: Resolution): (mention: Mention) => NumberedParagraph | undefined {
  const right = new Map<string, Label[]>();
  const labelOf = new Map<NumberedParagraph, Label>();
  for (const label of numbering) {
    labelOf.set(label.paragraph, label);
    if (label.fault !== undefined) continue;
    const known = right.get(label.path);
    if (known === undefined) right.set(label.path, [label]);
    else known.push(label);
  }
  return ({ target }) => {
    if (target.kind !== 'paragraph') return undefined;
    const label = labelOf.get(target.paragraph);
    if (label === undefined) return undefined;
    const bearer = right.get(label.path)?.find(({ series }) => series === label.series);
    return bearer?.paragraph ?? target.paragraph;
  };
}
