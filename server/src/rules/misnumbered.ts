/** Findings and fixes for misnumbered paragraphs and subparagraphs. */
import type { Label } from '../model/numbering.ts';
import { countsOn, exchanging, renumbering, renumberingFrom } from '../model/renumber.ts';
import type { Resolution } from '../model/resolution.ts';
import { isSomeReferenceLost } from './referenceLost.ts';
import type { Finding, Fix } from './rule.ts';
import { swappedNumbers } from './swappedNumbers.ts';

/** More wrong numbers than this are better put right all at once. */
export const mostSingleFixes = 20;

/** How a rule names the numbers of its level. */
export interface NumberNames {
  readonly kind: 'operative' | 'subparagraph';
  /** `Expected paragraph 3, found 4` */
  readonly message: (label: Label) => string;
  /** `Renumber as 3` */
  readonly title: (label: Label) => string;
}

/** One finding for each wrong number, and one for two that have changed places. */
export function* misnumbered(resolution: Resolution, names: NumberNames): Iterable<Finding> {
  const { numbering } = resolution;
  const swapped = swappedNumbers(numbering);
  const explained = new Set(swapped.values());
  const fixOf = fixes(resolution, names);
  const certainty = isSomeReferenceLost(resolution) ? ({ meaning: 'unsure' } as const) : {};
  for (const label of numbering) {
    if (label.paragraph.kind !== names.kind || label.fault === undefined) continue;
    if (explained.has(label)) continue;
    const other = swapped.get(label) ?? earlier(resolution, label);
    yield {
      span: label.marker.span,
      message: names.message(label),
      related:
        other === undefined
          ? []
          : [{ span: other.marker.span, message: `"${other.marker.label}" stands here` }],
      fixes: [{ ...fixOf(label, swapped.get(label)), ...certainty }],
    };
  }
}

function fixes(
  resolution: Resolution,
  { title }: NumberNames,
): (label: Label, swapped: Label | undefined) => Fix {
  const faults = resolution.numbering.filter(({ fault }) => fault !== undefined);
  if (faults.length > mostSingleFixes) {
    const all = wholeDraft(resolution);
    return () => all;
  }
  return (label, swapped) => {
    if (swapped !== undefined) {
      const edits = exchanging(resolution, label, swapped);
      return { title: `Exchange ${label.marker.label} and ${swapped.marker.label}`, edits };
    }
    const follow = countsOn(resolution, label) ? ', and those that follow' : '';
    return { title: `${title(label)}${follow}`, edits: renumberingFrom(resolution, label) };
  };
}

export function wholeDraft(resolution: Resolution): Fix {
  return { title: 'Renumber the whole draft', edits: renumbering(resolution) };
}

/** The paragraph that bears a number a second one bears, too. */
function earlier({ numbering }: Resolution, label: Label): Label | undefined {
  if (label.fault !== 'duplicate') return undefined;
  const { series, path } = label;
  const first = numbering.find((one) => one.series === series && one.path === path);
  return first === label ? undefined : first;
}
