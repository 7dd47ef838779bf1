/** Editing by paragraphs as a menu of changes, for editors whose menus know no commands of ours. */
import type { Resolution } from '../model/resolution.ts';
import { refuse } from '../text/refusal.ts';
import type { Span } from '../text/span.ts';
import type { Refactoring } from './refactoring/refactoring.ts';
import { holdingsOf } from './structure/holdings.ts';
import { chosenIn } from './structure/placeOfParagraph.ts';
import { restructured } from './structure/restructured.ts';
import { sectionChoices } from './structure/sectionChoices.ts';
import { arrangementOf } from './structure/slots.ts';
import type { PlainRequest, Request, Wishes } from './structure/request.ts';

const offered: readonly (readonly [string, PlainRequest['kind']])[] = [
  ['Insert a paragraph above', 'insertAbove'],
  ['Insert a paragraph below', 'insertBelow'],
  ['Move the paragraph up', 'moveUp'],
  ['Move the paragraph down', 'moveDown'],
  ['Split the paragraph', 'split'],
  ['Join with the next paragraph', 'join'],
  ['Make the subparagraph a paragraph', 'promote'],
  ['Make the paragraph a subparagraph', 'demote'],
  ['Delete the paragraph', 'delete'],
];

/** One for each way to edit paragraphs, where there is one; what cannot be done here says so when it is chosen. */
export function moveParagraphs(
  resolution: Resolution,
  selected: Span,
  wishes: Wishes,
): readonly Refactoring[] {
  const arrangement = arrangementOf(resolution.outline);
  if (chosenIn(arrangement, selected, holdingsOf(resolution)) === undefined) return [];
  return [
    ...offered.map(([title, kind]) => ({ title, request: { kind } })),
    ...toSections(resolution, selected),
  ].map(({ title, request }) => ({
    title,
    edits: () => {
      const outcome = restructured(resolution, selected, request, wishes);
      if ('edits' in outcome) return outcome.edits;
      // A menu cannot ask; the command can.
      return 'asks' in outcome
        ? refuse('Other paragraphs refer to this one: please change them first')
        : outcome;
    },
  }));
}

interface Move {
  readonly title: string;
  readonly request: Request;
}

/** "Move to section II, Financing": nothing where the paragraph can go to no section. */
function toSections(resolution: Resolution, selected: Span): readonly Move[] {
  const choices = sectionChoices(resolution, selected);
  if ('refused' in choices) return [];
  return choices.nearest.map(({ name, section }) => ({
    title: `Move to ${name}`,
    request: { kind: 'moveToSection', section },
  }));
}
