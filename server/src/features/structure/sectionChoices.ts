/** The sections that chosen paragraphs can be moved to. */
import type { Resolution } from '../../model/resolution.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import type { Span } from '../../text/span.ts';
import { holdingsOf } from './holdings.ts';
import { namedSections, type NamedSection } from './namedSections.ts';
import { chosenIn } from './placeOfParagraph.ts';
import { arrangementOf } from './slots.ts';
import { whyInNoSection } from './whyInNoSection.ts';

export interface SectionChoices {
  /** All sections of the part that have a heading, the own one too. */
  readonly all: readonly NamedSection[];
  /** The others, in order: the nearest ones, no more than a menu can hold. */
  readonly nearest: readonly NamedSection[];
}

/** For a cursor or a selection; refuses where the paragraph there cannot be moved so, or there are no two sections. */
export function sectionChoices(resolution: Resolution, selection: Span): SectionChoices | Refusal {
  const { outline } = resolution;
  const before = arrangementOf(outline);
  const place = chosenIn(before, selection, holdingsOf(resolution))?.place;
  const part = place && outline.parts[place.part];
  if (place === undefined || part === undefined)
    return refuse('There is no paragraph of the resolution at the cursor');
  const all = namedSections(part);
  if (all.length < 2) return refuse('There are no two sections with headings in this part');
  const nearest = all
    .filter(({ section }) => section !== place.section)
    .toSorted((a, b) => Math.abs(a.section - place.section) - Math.abs(b.section - place.section))
    .slice(0, most)
    .toSorted((a, b) => a.section - b.section);
  return whyInNoSection(before, place) ?? { all, nearest };
}

const most = 10;
