/** The lists of subparagraphs in the draft's own, settled paragraphs. */
import type { Resolution } from '../model/resolution.ts';
import type { Operative, Preambular, Subparagraph } from '../syntax/nodes.ts';
import { isSettled } from '../model/ownParagraphs.ts';

export interface SubparagraphList {
  /** The paragraph it stands in, however deep. */
  readonly paragraph: Operative | Preambular;
  readonly items: readonly Subparagraph[];
  /** Absent where it stands right below the paragraph. */
  readonly above?: ItemAbove;
}

/** The subparagraph a list stands below. */
export interface ItemAbove {
  readonly item: Subparagraph;
  readonly place: 'inner' | 'last';
}

/** Lists and the lists within their items, in order; bulleted ones, which follow rules of their own, are left out. */
export function subparagraphLists({ outline }: Resolution): readonly SubparagraphList[] {
  const sections = outline.parts.flatMap((part) => part.sections);
  return sections
    .flatMap(({ preambular, operative }) => [...preambular, ...operative])
    .filter(isSettled)
    .flatMap((paragraph) => listsIn(paragraph, paragraph.subparagraphs));
}

function listsIn(
  paragraph: SubparagraphList['paragraph'],
  items: readonly Subparagraph[],
  above?: ItemAbove,
): readonly SubparagraphList[] {
  const [first] = items;
  if (first === undefined) return [];
  const inner = items.flatMap((item) => {
    const place = item === items.at(-1) ? 'last' : 'inner';
    return listsIn(paragraph, item.subparagraphs, { item, place });
  });
  const list = { paragraph, items, ...(above === undefined ? {} : { above }) };
  return first.marker.series === 'bullet' ? inner : [list, ...inner];
}
