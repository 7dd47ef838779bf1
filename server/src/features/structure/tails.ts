/** The marks at the ends of paragraphs: they belong to the places of a list, and stay when its paragraphs move. */
import type { Body, Paragraph } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { sourceSpan } from '../../text/prose.ts';
import { slice, type Span } from '../../text/span.ts';
import { listsOf, type Arrangement, type Rearranged, type Slot, type SlotList } from './slots.ts';

/** `;`, `; and`, `.`, `:` at the end of some words. */
interface Tail {
  readonly span: Span;
  readonly written: string;
}

/** `…;`, `…; and`, `…,`, `…:`, `….` */
const closing = /[;,.:](?: (?:and|or))?$/;

/** Absent where the words end in anything else. */
export function tailOf({ prose }: Body, draft: string): Tail | undefined {
  const found = closing.exec(prose.text);
  if (found === null || prose.text.endsWith('..')) return undefined;
  const span = sourceSpan(prose, found.index, prose.text.length);
  // Marks of a footnote or a change between the two signs would be lost.
  return slice(draft, span).replace(/\s+/g, ' ') === found[0]
    ? { span, written: found[0] }
    : undefined;
}

/** What stands at the end of a place: of its chapeau where others are below it, else of its own words. */
type Ends = ReadonlyMap<Slot, string>;

/**
 * Edits for every paragraph that has come to a place with another end; what ended unlike its place is left alone, and what
 * has been given other last words (`reended`).
 */
export function tailEdits(
  draft: string,
  { before, after }: Rearranged,
  reended: ReadonlySet<Paragraph>,
): readonly Edit[] {
  const styles = stylesOf(draft, before);
  const old = paragraphEnds(endsIn(before, styles));
  const edits: Edit[] = [];
  for (const [{ paragraph }, right] of endsIn(after, styles)) {
    const tail = paragraph && tailOf(paragraph.body, draft);
    if (paragraph === undefined || tail === undefined || reended.has(paragraph)) continue;
    if (tail.written !== old.get(paragraph) || tail.written === right) continue;
    edits.push({ span: tail.span, newText: right });
  }
  return edits;
}

/** What a paragraph that is yet to be written ends with. */
export function tailAt(draft: string, { before, after }: Rearranged, slot: Slot): string {
  return endsIn(after, stylesOf(draft, before)).get(slot) ?? ';';
}

function paragraphEnds(ends: Ends): ReadonlyMap<Paragraph, string> {
  const known = new Map<Paragraph, string>();
  for (const [{ paragraph }, end] of ends) if (paragraph !== undefined) known.set(paragraph, end);
  return known;
}

/** How a list ends its paragraphs: all but the last two, the last but one, and the last. */
interface Style {
  readonly inner: string;
  readonly joint: string;
  /** Absent for subparagraphs, where it is that of the paragraph they belong to. */
  readonly last: string | undefined;
}

interface Styles {
  readonly of: (list: SlotList) => Style;
  /** What the last operative paragraph of each part ends with. */
  readonly final: readonly string[];
  /** Which section of each part it closed. */
  readonly closed: readonly number[];
}

function stylesOf(draft: string, before: Arrangement): Styles {
  const known = new Map<string | Paragraph, Style>();
  for (const list of listsOf(before)) {
    if (list.slots.length > 0) known.set(keyOf(list), styleOf(draft, list));
  }
  const closed = before.map(closingSection);
  const final = before.map((sections, part) => {
    const last = sections[closed[part] ?? 0]?.operative.at(-1);
    return (last && closingEnd(draft, last)) ?? '.';
  });
  return { of: (list) => known.get(keyOf(list)) ?? usualStyle(list), final, closed };
}

/** The last one with operative paragraphs. */
function closingSection(sections: Arrangement[number]): number {
  return sections.findLastIndex(({ operative }) => operative.length > 0);
}

function keyOf({ part, section, list, parent }: SlotList): string | Paragraph {
  return parent?.paragraph ?? `${part} ${section} ${list}`;
}

function usualStyle({ list, parent }: SlotList): Style {
  const inner = list === 'preambular' && parent === undefined ? ',' : ';';
  return { inner, joint: inner, last: parent === undefined ? inner : undefined };
}

function styleOf(draft: string, list: SlotList): Style {
  const usual = usualStyle(list);
  const ends = list.slots.map((slot) => closingEnd(draft, slot) ?? usual.inner);
  const joint = (ends.length > 1 ? ends.at(-2) : undefined) ?? usual.inner;
  const inner = (ends.length > 2 ? ends[0] : undefined) ?? joint.slice(0, 1);
  const last = list.parent === undefined ? (ends.at(-1) ?? usual.inner) : undefined;
  return { inner, joint, last };
}

/** What the last words of a paragraph with all its subparagraphs end with. */
function closingEnd(draft: string, slot: Slot): string | undefined {
  const { paragraph } = closingSlot(slot);
  const end = paragraph && tailOf(paragraph.body, draft)?.written;
  // What leads to a table or a quotation tells nothing of its list.
  return end === ':' ? undefined : end;
}

function closingSlot(slot: Slot): Slot {
  const last = slot.below.at(-1);
  return last === undefined ? slot : closingSlot(last);
}

/** What every place of an arrangement ends with. */
function endsIn(arrangement: Arrangement, styles: Styles): Ends {
  const ends = new Map<Slot, string>();
  const own = new Map<Slot | undefined, string>();
  const closing = arrangement.map(closingSection);
  for (const list of listsOf(arrangement)) {
    const style = styles.of(list);
    const last =
      list.parent === undefined
        ? lastEnd(list, style, styles, closing[list.part])
        : (own.get(list.parent) ?? style.inner);
    for (const [at, slot] of list.slots.entries()) {
      const end = endAt(list.slots.length - 1 - at, style, last);
      own.set(slot, end);
      ends.set(slot, slot.below.length > 0 ? ':' : end);
    }
  }
  return ends;
}

/** A section that closes its part ends as the part did; one that no longer does goes on. */
function lastEnd(
  { part, section, list }: SlotList,
  { inner, last = inner }: Style,
  { final, closed }: Styles,
  closing: number | undefined,
): string {
  if (list === 'preambular') return last;
  if (section === closing) return final[part] ?? '.';
  return section === closed[part] ? inner : last;
}

function endAt(fromLast: number, { inner, joint }: Style, last: string): string {
  if (fromLast === 0) return last;
  return fromLast === 1 ? joint : inner;
}
