/** Footnotes in one form, numbered in the order of their calls, at the end of the draft. */
import type { Resolution } from '../../model/resolution.ts';
import type { Block, Call, Note } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { encloses, slice, span, type Span } from '../../text/span.ts';
import { endOfText } from './asideComment.ts';
import { everyBlock } from './everyBlock.ts';
import { noteNumbers } from './noteNumbers.ts';
import { pairedNotes } from './pairedNotes.ts';
import { wholeLines } from './wholeLines.ts';

/** All footnotes of the draft, if those in `place` need it: a number is nobody's alone. */
export function footnotes(resolution: Resolution, place: Span): readonly Edit[] {
  const pairs = pairedNotes(resolution.footnotes);
  const numbers = noteNumbers(pairs);
  const { tree } = resolution;
  const calls = pairs.calls.flatMap(({ call, note }) =>
    callEdit(tree.text, call, numbers.get(note ?? call.label)),
  );
  const notes = [...new Set(pairs.calls.flatMap(({ note }) => note ?? [])), ...pairs.unused];
  const all = notes.toSorted((a, b) => Number(numbers.get(a)) - Number(numbers.get(b)));
  const isDone = all.every((note, at) =>
    isWritten(tree.text, note, numbers.get(note), all[at - 1]),
  );
  const marks = [...pairs.calls.map(({ call }) => call), ...all];
  if (!marks.some((one) => encloses(place, one.span))) return [];
  if (isDone && areAtEnd(everyBlock(tree), all)) return calls;
  return [...calls, ...collected(resolution, all, numbers)];
}

function callEdit(text: string, call: Call, number: string | undefined): readonly Edit[] {
  const newText = `[^${number ?? call.label}]`;
  return slice(text, call.span) === newText ? [] : [{ span: call.span, newText }];
}

/** Whether a note is canonical, has its number and stands behind the one before. */
function isWritten(
  text: string,
  note: Note,
  number: string | undefined,
  before: Note | undefined,
): boolean {
  const isBehind = before === undefined || before.span.start < note.span.start;
  const isParted = !/^\s{2}/.test(text.slice(note.mark.end, note.mark.end + 2));
  return note.form === 'markdown' && note.label === number && isBehind && isParted;
}

/** Whether nothing stands behind the notes but annexes and comments. */
function areAtEnd(blocks: readonly Block[], notes: readonly Note[]): boolean {
  const missing = new Set<Block | Note>(notes);
  let following: Block | undefined;
  for (const block of blocks.toReversed()) {
    if (missing.delete(block) && following !== undefined && following.kind !== 'annex')
      return false;
    if (isText(block)) following = block;
  }
  return missing.size === 0;
}

function isText({ kind }: Block): boolean {
  return kind !== 'note' && kind !== 'comment' && kind !== 'divider';
}

/** The notes are taken from where they stand and written anew at the end. */
function collected(
  resolution: Resolution,
  notes: readonly Note[],
  numbers: ReadonlyMap<Note | string, string>,
): readonly Edit[] {
  const { text } = resolution.tree;
  const end = endOfText(resolution);
  const lines = notes.map((note) => {
    const words = slice(text, note.body.span).replace(/\s+/g, ' ').trim();
    return `[^${numbers.get(note) ?? note.label}]: ${words}`.trimEnd();
  });
  const taken = notes.map((note) => wholeLines(text, note.span));
  const tail = span(endWithout(text, end, taken), end);
  const rest = end < text.length ? '\n' : '';
  return [
    ...taken.filter(({ start }) => start < tail.start).map((at) => ({ span: at, newText: '' })),
    { span: tail, newText: `\n\n${lines.join('\n\n')}\n${rest}` },
  ];
}

/** Where the last words before an offset end that are in none of some lines. */
function endWithout(text: string, offset: number, lines: readonly Span[]): number {
  let end = text.slice(0, offset).trimEnd().length;
  for (const line of lines.toSorted((a, b) => b.end - a.end)) {
    if (line.start < end && end <= line.end) end = text.slice(0, line.start).trimEnd().length;
  }
  return end;
}
