/** Footnotes in a way that only pasted texts have, below a rule, in Roman numerals, behind an arrow: they become such as are read. */
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import { slice, span, type Span } from '../../text/span.ts';
import { asideComment } from './asideComment.ts';
import { calledNotes, type CalledNotes, type NumberedNote } from './foreignNotes/calledNotes.ts';
import { wholeLines } from './wholeLines.ts';
import { within } from './within.ts';

/** All calls and notes of a series, or none: a number is nobody's alone. */
export function foreignNotes(resolution: Resolution, place: Span): readonly Edit[] {
  const found = calledNotes(resolution);
  if (found === undefined) return [];
  const edits = [...marksOf(resolution.tree.text, found), ...linesAbove(resolution, found)];
  return within(place, edits).length === edits.length ? edits : [];
}

function marksOf(text: string, { notes, calls }: CalledNotes): readonly Edit[] {
  return [
    ...calls.map(({ span: at, value }) => ({ span: at, newText: `<sup>${value}</sup>` })),
    ...notes.map((note) => noteMark(text, note)),
  ];
}

/** An empty line parts a note from what stands above it. */
function noteMark(text: string, { mark, value }: NumberedNote): Edit {
  const lineStart = text.lastIndexOf('\n', mark.start - 1) + 1;
  const start = text.slice(lineStart, mark.start).trim() === '' ? lineStart : mark.start;
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, start);
  const parting = above.trim() === '' ? '' : '\n';
  return { span: span(start, mark.end), newText: `${parting}<sup>${value}</sup> ` };
}

/** A line "Notes" above them is set aside, one that only divides goes. */
function linesAbove(resolution: Resolution, { notes }: CalledNotes): readonly Edit[] {
  const { text } = resolution.tree;
  const lines = notes.flatMap(({ above }) => above ?? []);
  const headings = lines.filter(({ kind }) => kind === 'heading');
  const removed = lines.map(({ span: line }) => ({
    span: span(wholeLines(text, line).start, line.end),
    newText: '',
  }));
  if (headings.length === 0) return removed;
  const words = headings.map(({ span: heading }) => slice(text, heading));
  return [...removed, asideComment(resolution, words)];
}
