/** What formatting would change, before it is known whether that keeps the meaning. */
import type { Resolution } from '../../model/resolution.ts';
import { addAll } from '../../text/addAll.ts';
import { applyEdits, type Edit } from '../../text/edit.ts';
import { slice, span, type Span } from '../../text/span.ts';
import { areUsual, lineEnding, withLineEnds } from './blanks.ts';
import { gapBetween, gapWithoutNotes, type Layout } from './gap.ts';
import { innerEdits } from './innerEdits.ts';
import { asItStands, withNotesLast, type Order } from './noteOrder.ts';
import type { Restraint } from './restraint.ts';
import type { Stretch } from './sheet.ts';

/** The edits, in order and apart. */
export function planned(
  resolution: Resolution,
  sheet: readonly Stretch[],
  restraint: Restraint,
  indent: number,
): readonly Edit[] {
  const draft = resolution.tree.text;
  const layout: Layout = { draft, indent, lineEnd: lineEnding(draft) };
  const inner = innerEdits(resolution, sheet, restraint, layout.lineEnd);
  const order =
    restraint.notes === 'moved' ? withNotesLast(draft, sheet, restraint.frozen) : asItStands(sheet);
  const moved = new Set([...order.moved.values()].flat());
  const edits: Edit[] = [];
  for (const stretch of sheet) {
    if (!moved.has(stretch)) addAll(edits, inner.get(stretch) ?? []);
  }
  addAll(edits, gapEdits(layout, order, { inner, frozen: restraint.frozen }));
  return apart(edits);
}

interface Written {
  readonly inner: ReadonlyMap<Stretch, readonly Edit[]>;
  readonly frozen: Restraint['frozen'];
}

/** What stands between the stretches that stay, moved notes among it. */
function gapEdits(
  layout: Layout,
  { staying, moved }: Order,
  { inner, frozen }: Written,
): readonly Edit[] {
  const mayChange = (one: Stretch | undefined) => one === undefined || !frozen.has(one.block);
  const edits: Edit[] = [];
  for (let at = 0; at <= staying.length; at += 1) {
    const [before, after] = [staying[at - 1], staying[at]];
    if (!mayChange(before) || !mayChange(after)) continue;
    const notes = (before && moved.get(before)) ?? none;
    const written = notes.map(
      (note) => layout.lineEnd.repeat(2) + rewritten(layout.draft, note, inner.get(note)),
    );
    const place = placeBetween(layout, before, after);
    const wanted = written.join('') + textBetween(layout, notes.at(-1) ?? before, after, place);
    if (wanted !== slice(layout.draft, place)) edits.push({ span: place, newText: wanted });
  }
  return edits;
}

const none: readonly Stretch[] = [];

function placeBetween(
  { draft }: Layout,
  before: Stretch | undefined,
  after: Stretch | undefined,
): Span {
  return span(before?.span.end ?? 0, after?.span.start ?? draft.length);
}

function textBetween(
  layout: Layout,
  before: Stretch | undefined,
  after: Stretch | undefined,
  place: Span,
): string {
  const gap = slice(layout.draft, place);
  const isBlank = gap.trim() === '';
  if (before === undefined || after === undefined) {
    if (before === after || (isBlank && !areUsual(gap))) return withLineEnds(gap, layout.lineEnd);
    return before === undefined ? '' : layout.lineEnd;
  }
  return isBlank ? gapBetween(layout, before, after, gap) : gapWithoutNotes(layout, before, after);
}

/** A note as it will stand where it goes. */
function rewritten(draft: string, { span: place }: Stretch, edits: readonly Edit[] = []): string {
  const inside = edits.map(({ span: one, newText }) => ({
    span: span(one.start - place.start, one.end - place.start),
    newText,
  }));
  return applyEdits(slice(draft, place), inside);
}

/** In order; of two that overlap the first. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  let reached = 0;
  for (const edit of edits.toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )) {
    if (edit.span.start < reached) continue;
    kept.push(edit);
    reached = edit.span.end;
  }
  return kept;
}
