/** A new footnote, written as the draft writes its own, and the ones behind it counted on. */
import type { Resolution } from '../../model/resolution.ts';
import { relabelling } from '../../rules/footnoteLabel.ts';
import type { Call, Note } from '../../syntax/nodes.ts';
import { applyEdits, type Edit } from '../../text/edit.ts';
import { slice, span, type Span } from '../../text/span.ts';
import { areRunning, firstNote } from '../structure/runningNotes.ts';
import { greatest } from '../../text/greatest.ts';

export interface SourceNote {
  /** To be written behind the words. */
  readonly call: string;
  /** The note itself, and the numbers of those behind it. */
  readonly others: readonly Edit[];
}

/** For words that will stand at an offset. */
export function sourceNote(resolution: Resolution, at: number, words: string): SourceNote {
  const { text } = resolution.tree;
  const calls = resolution.footnotes.calls.map(({ call }) => call).filter(isCounted);
  const notes = resolution.footnotes.notes.map(({ note }) => note).filter(isCounted);
  const { label, later } = numberFor(calls, notes, at);
  const marks = [
    ...calls.map((call) => ({ label: call.label, mark: call.span })),
    ...notes.map((note) => ({ label: note.label, mark: note.mark })),
  ];
  return {
    call: callText(text, calls, label),
    others: [
      noteEdit(resolution, notes, { label, words }),
      ...marks
        .filter((one) => later.has(one.label))
        .map((one) => relabelling(text, one.mark, { from: one.label, to: next(one.label) })),
    ],
  };
}

/** A star marks the note of the sponsors. */
function isCounted({ form }: Call | Note): boolean {
  return form !== 'asterisk';
}

function next(label: string): string {
  return String(Number(label) + 1);
}

interface Numbered {
  readonly label: string;
  /** Of the notes that count one further. */
  readonly later: ReadonlySet<string>;
}

/** The place in the count where the draft counts in order; the first free number where it does not, or where numbers cannot be told from words. */
function numberFor(calls: readonly Call[], notes: readonly Note[], at: number): Numbered {
  const labels = calls.map(({ label }) => label);
  const all = [...labels, ...notes.map(({ label }) => label)];
  if (!areRunning(labels) || calls.some(({ form }) => form === 'glued')) {
    const highest = greatest(all.map(Number).filter(Number.isInteger), 0);
    return { label: String(highest + 1), later: new Set() };
  }
  const before = calls
    .filter(({ span: { start } }) => start < at)
    .map(({ label }) => Number(label));
  const number = Math.max(firstNote(labels) - 1, ...before) + 1;
  return { label: String(number), later: new Set(all.filter((label) => Number(label) >= number)) };
}

/** Numbers stuck to a word and remains of a conversion are nobody's custom. */
const careless: readonly string[] = ['glued', 'debris'];

function callText(text: string, calls: readonly Call[], label: string): string {
  const model = calls.find(({ form }) => !careless.includes(form));
  return model === undefined ? `[^${label}]` : written(text, model.span, model.label, label);
}

/** A mark with another number, in the way it is written. */
function written(text: string, mark: Span, from: string, to: string): string {
  const { span: place, newText } = relabelling(text, mark, { from, to });
  const within = span(place.start - mark.start, place.end - mark.start);
  return applyEdits(slice(text, mark), [{ span: within, newText }]);
}

interface NewNote {
  readonly label: string;
  readonly words: string;
}

/** Behind the note before it, else before the one after it; where there is none, at the end of the text. */
function noteEdit(resolution: Resolution, notes: readonly Note[], { label, words }: NewNote): Edit {
  const { text } = resolution.tree;
  const model = notes.find(({ form }) => !careless.includes(form));
  const mark =
    model === undefined
      ? `[^${label}]: `
      : written(text, model.mark, model.label, label) +
        text.slice(model.mark.end, model.body.span.start);
  const note = `${mark}${words}`;
  const gap = gapOf(text, notes);
  const before = notes.find((one) => Number(one.label) === Number(label) - 1) ?? notes.at(-1);
  const after = notes.find((one) => one.label === label);
  if (after !== undefined && before?.label !== String(Number(label) - 1))
    return { span: span(after.span.start, after.span.start), newText: `${note}${gap}` };
  if (before !== undefined)
    return { span: span(before.span.end, before.span.end), newText: `${gap}${note}` };
  const end = lastOfText(resolution);
  return { span: span(end, end), newText: `\n\n${note}` };
}

function gapOf(text: string, notes: readonly Note[]): string {
  const [first, second] = notes;
  const gap =
    first === undefined || second === undefined
      ? ''
      : text.slice(first.span.end, second.span.start);
  return gap !== '' && gap.trim() === '' ? gap : '\n\n';
}

/** Before the annexes. */
function lastOfText({ tree, outline }: Resolution): number {
  const end = outline.annexes[0]?.span.start ?? tree.text.length;
  return tree.text.slice(0, end).trimEnd().length;
}
