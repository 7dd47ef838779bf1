/** Turns "section II above" into "section II below" where the paragraph that says so has passed its heading. */
import type { Reference } from '../../model/reference.ts';
import type { Outline } from '../../model/outline.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Heading } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { turnedWord, type Side } from './turnedWord.ts';
import type { Site, Whereabouts } from './whereabouts.ts';

/** Of sections alone; where a paragraph is named with its section, the word is about the paragraph. */
export function sectionDirectionEdits(
  { outline, references, tree }: Resolution,
  reference: Reference,
  { oldSectionOf, sectionOf, upheaval: { moved } }: Whereabouts,
): readonly Edit[] {
  const { from, mentions, directionSpan } = reference;
  if (from === undefined || directionSpan === undefined || !moved.has(from)) return [];
  const [old, now] = [oldSectionOf(from), sectionOf(from)];
  if (old === undefined || now === undefined || old.section === now.section) return [];
  const isOfParagraph = references.some(
    ({ section }) => section?.directionSpan?.start === directionSpan.start,
  );
  if (isOfParagraph) return [];
  const places = mentions.flatMap(({ target }) =>
    target.kind === 'heading' ? placeOf(outline, old, target.heading) : [],
  );
  return turnedWord(tree.text, reference, {
    old: places.map((place) => sideOf(place, old)),
    // Neither word is right within the section itself.
    now: places.flatMap((place) => (place === now.section ? bothSides : [sideOf(place, now)])),
  });
}

const bothSides: readonly Side[] = ['above', 'below'];

function placeOf({ parts }: Outline, { part }: Site, heading: Heading): readonly number[] {
  const at = parts[part]?.sections.findIndex((section) => section.heading === heading) ?? -1;
  return at === -1 ? [] : [at];
}

function sideOf(place: number, { section }: Site): Side {
  if (place === section) return 'here';
  return place < section ? 'above' : 'below';
}
