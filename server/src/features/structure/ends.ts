/** What the places of an arrangement end with: `;`, `; and`, `.`; it goes by what the lists of the draft end with. */
import type { Paragraph } from '../../syntax/nodes.ts';
import type { Arrangement, Slot, SlotList } from './slots.ts';
import { tailOf } from './tailOf.ts';

/** How a list ends its paragraphs: all but the last two, the last but one, and the last. */
interface Style {
  readonly inner: string;
  readonly joint: string;
  /** Absent for subparagraphs, where it is that of the paragraph they belong to. */
  readonly last: string | undefined;
}

export interface Ends {
  /** What the last place of a list ends with; `above` is what the paragraph ends with that the list hangs below. */
  readonly last: (arrangement: Arrangement, list: SlotList, above: string | undefined) => string;
  /** What a place ends with, its own words or the last of what is below it, in a list that ends with `last`. */
  readonly at: (list: SlotList, place: number, last: string) => string;
}

/** Looks at the old order only where it is asked about. */
export function endsOf(draft: string, before: Arrangement): Ends {
  const styleOf = stylesIn(draft, before);
  return {
    last: (arrangement, list, above) => {
      if (list.parent !== undefined) return above ?? styleOf(list).inner;
      const { part, section } = list;
      const { inner, last = inner } = styleOf(list);
      if (list.list === 'preambular') return last;
      // A section that closes its part ends as the part did; one that no longer does goes on.
      const closed = closingSection(before[part]);
      if (section === closingSection(arrangement[part])) return finalEnd(draft, before[part]);
      return section === closed ? inner : last;
    },
    at: (list, place, last) => {
      const fromLast = list.slots.length - 1 - place;
      if (fromLast === 0) return last;
      const { inner, joint } = styleOf(list);
      return fromLast === 1 ? joint : inner;
    },
  };
}

/** The last one with operative paragraphs. */
function closingSection(sections: Arrangement[number] = []): number {
  return sections.findLastIndex(({ operative }) => operative.length > 0);
}

/** What the last operative paragraph of a part ends with. */
function finalEnd(draft: string, sections: Arrangement[number] | undefined): string {
  const last = sections?.[closingSection(sections)]?.operative.at(-1)?.paragraph;
  return (last && closingEnd(draft, last)) ?? '.';
}

function stylesIn(draft: string, before: Arrangement): (list: SlotList) => Style {
  const known = new Map<string | Paragraph, Style>();
  return (list) => {
    const { part, section, list: name, parent } = list;
    const holder = parent?.paragraph;
    const old = holder?.subparagraphs ?? before[part]?.[section]?.[name];
    if (old === undefined || old.length === 0) return usualStyle(list);
    const key = holder ?? `${part} ${section} ${name}`;
    const style = known.get(key) ?? styleOf(draft, list, old);
    known.set(key, style);
    return style;
  };
}

function usualStyle({ list, parent }: SlotList): Style {
  const inner = list === 'preambular' && parent === undefined ? ',' : ';';
  return { inner, joint: inner, last: parent === undefined ? inner : undefined };
}

/** A list below a paragraph that is yet to be written ends as that of its section. */
function styleOf(draft: string, list: SlotList, old: readonly (Slot | Paragraph)[]): Style {
  const isTop = list.parent?.paragraph === undefined;
  const usual = isTop && list.list === 'preambular' ? ',' : ';';
  const endOf = (one: Slot | Paragraph | undefined) => {
    const paragraph = one !== undefined && 'below' in one ? one.paragraph : one;
    return (paragraph && closingEnd(draft, paragraph)) ?? usual;
  };
  const joint = old.length > 1 ? endOf(old.at(-2)) : usual;
  const inner = old.length > 2 ? endOf(old[0]) : joint.slice(0, 1);
  return { inner, joint, last: isTop ? endOf(old.at(-1)) : undefined };
}

/** What the last words of a paragraph with all its subparagraphs end with. */
function closingEnd(draft: string, paragraph: Paragraph): string | undefined {
  const last = paragraph.subparagraphs.at(-1);
  if (last !== undefined) return closingEnd(draft, last);
  const end = tailOf(paragraph.body, draft)?.written;
  // What leads to a table or a quotation tells nothing of its list.
  return end === ':' ? undefined : end;
}
