/** "Also" and "further" follow the new order, where they were right in the old one. */
import { rowsAmong, type RowMember } from '../../rules/openingRows.ts';
import { repeatRewording } from '../../rules/repeatRewording.ts';
import type { Operative, Paragraph, Preambular } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import type { Rearranged, SectionSlots, Slot } from './slots.ts';

type Main = Operative | Preambular;

/** Only paragraphs of rows that have changed are touched; a list with a new paragraph waits until that has its words. */
export function adverbEdits(draft: string, { before, after }: Rearranged): readonly Edit[] {
  return after.flatMap((sections, part) =>
    sections.flatMap((section, at) =>
      lists.flatMap((list) => {
        const old = before[part]?.[at]?.[list] ?? [];
        return section[list] === old ? [] : editsIn(draft, list, old, section[list]);
      }),
    ),
  );
}

const lists: readonly (keyof SectionSlots)[] = ['preambular', 'operative'];

function editsIn(
  draft: string,
  list: keyof SectionSlots,
  before: readonly Slot[],
  after: readonly Slot[],
): readonly Edit[] {
  if (after.some(({ paragraph }) => paragraph === undefined)) return [];
  const wrong = wrongIn(mainOf(before), list);
  const neighbours = neighboursIn(mainOf(before));
  return rowsAmong(mainOf(after), list).flatMap(({ members }) => {
    const isChanged = members.some(({ paragraph }, at) => {
      const previous = members[at - 1]?.paragraph;
      return at === 0 || neighbours.get(paragraph) !== previous;
    });
    if (!isChanged || members.some(({ paragraph }) => wrong.has(paragraph))) return [];
    return members.flatMap((member) => settled(draft, member));
  });
}

function settled(draft: string, member: RowMember): readonly Edit[] {
  return repeatRewording(member, member.settled, draft) ?? [];
}

function mainOf(slots: readonly Slot[]): readonly Main[] {
  return slots.flatMap(({ paragraph }) => (isMain(paragraph) ? [paragraph] : []));
}

function isMain(paragraph: Paragraph | undefined): paragraph is Main {
  return paragraph !== undefined && paragraph.kind !== 'subparagraph';
}

/** Paragraphs whose adverb was not what the cycle wants, and all of their rows: the drafter has a style of his own there. */
function wrongIn(paragraphs: readonly Main[], list: keyof SectionSlots): ReadonlySet<Main> {
  const wrong = new Set<Main>();
  for (const { members, start } of rowsAmong(paragraphs, list)) {
    if (start === 'plain' && members.every(({ verdict }) => verdict.right)) continue;
    for (const { paragraph } of members) wrong.add(paragraph);
  }
  return wrong;
}

/** The paragraph before each. */
function neighboursIn(paragraphs: readonly Main[]): ReadonlyMap<Main, Main | undefined> {
  return new Map(paragraphs.map((paragraph, at) => [paragraph, paragraphs[at - 1]]));
}
