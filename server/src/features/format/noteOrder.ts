/** Which notes move: those that stand between the paragraphs of a text go behind the last of them. */
import type { Resolution } from '../../model/resolution.ts';
import { areUsual, breaksIn } from './blanks.ts';
import type { Stretch } from './sheet.ts';

export interface Order {
  /** All that stays, in order. */
  readonly staying: readonly Stretch[];
  /** What moves, by what it will stand behind. */
  readonly moved: ReadonlyMap<Stretch, readonly Stretch[]>;
}

/** `resolution-disable …`, `#region`: comments that speak of a stretch of the draft, which moving would change */
const aboutPlaces = /^(?:resolution-|#(?:end)?region)/;

/** Whether notes may be moved at all. */
export function mayMove({ comments }: Resolution): boolean {
  return comments.every(({ text }) => !aboutPlaces.test(text));
}

/** The sheet as it stands. */
export function asItStands(sheet: readonly Stretch[]): Order {
  return { staying: sheet, moved: new Map() };
}

/** The sheet with the notes of each text at its end, in the order in which they stood; frozen blocks keep theirs. */
export function withNotesLast(
  draft: string,
  sheet: readonly Stretch[],
  frozen: ReadonlySet<number>,
): Order {
  const anchors = anchorsOf(sheet, frozen);
  const staying: Stretch[] = [];
  const moved = new Map<Stretch, Stretch[]>();
  for (const [at, stretch] of sheet.entries()) {
    const anchor = isNote(stretch) ? anchors.get(stretch.text) : undefined;
    const mayGo =
      anchor !== undefined &&
      anchor.span.start > stretch.span.start &&
      areFree([sheet[at - 1], stretch, sheet[at + 1]], frozen) &&
      isApart(draft, sheet, at);
    if (!mayGo) staying.push(stretch);
    else moved.set(anchor, pushed(moved.get(anchor), stretch));
  }
  return { staying, moved };
}

function pushed(notes: Stretch[] = [], note: Stretch): Stretch[] {
  notes.push(note);
  return notes;
}

/** The last stretch of each text that is no note; none above the text itself, and none where nothing may be added. */
function anchorsOf(
  sheet: readonly Stretch[],
  frozen: ReadonlySet<number>,
): ReadonlyMap<number, Stretch> {
  const anchors = new Map<number, Stretch>();
  for (const [at, stretch] of sheet.entries()) {
    if (stretch.text === 0 || isNote(stretch)) continue;
    if (areFree([stretch, sheet[at + 1]], frozen)) anchors.set(stretch.text, stretch);
    else anchors.delete(stretch.text);
  }
  return anchors;
}

function areFree(
  stretches: readonly (Stretch | undefined)[],
  frozen: ReadonlySet<number>,
): boolean {
  return stretches.every((one) => one === undefined || !frozen.has(one.block));
}

/** Notes of sponsors, marked by a star, stay where they are. */
function isNote({ node }: Stretch): boolean {
  return node.kind === 'note' && node.form !== 'asterisk';
}

/** Whether a stretch stands on lines of its own, with nothing rare around it and no comment that speaks of it. */
function isApart(draft: string, sheet: readonly Stretch[], at: number): boolean {
  const own = sheet[at]?.span;
  const before = sheet[at - 1]?.span.end ?? 0;
  const after = sheet[at + 1]?.span.start ?? draft.length;
  if (own === undefined || sheet[at - 1]?.kind === 'comment') return false;
  return [draft.slice(before, own.start), draft.slice(own.end, after)].every(
    (gap) => areUsual(gap) && breaksIn(gap) > 0,
  );
}
