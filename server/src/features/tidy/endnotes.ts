/** Notes at the end of a text, below a line "Notes", numbered as paragraphs are: they become the notes of its calls. */
import { isKnown } from '../../lexicon/opening.ts';
import { readOpening } from '../../lexicon/readOpening.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { span, type Span } from '../../text/span.ts';
import { asideComment, endOfText } from './asideComment.ts';
import { wholeLines } from './wholeLines.ts';
import { within } from './within.ts';

/** `Notes`, `## Endnotes`, `*References*:` */
const headings =
  /^[\t ]{0,9}(?:#{1,6} )?[*_]{0,3}(?:notes|endnotes|footnotes|references)[*_]{0,3}:?[*_]{0,3}[\t ]{0,9}$/gim;

/** `1. See A/65/460.`, `1) See A/65/460.`, `1 See A/65/460.`, `[1] See A/65/460.` */
const entry = /^[\t ]{0,9}(?:(?<number>\d{1,3})[.)]?|\[(?<bracketed>\d{1,3})\])[\t ]+(?=\S)/;

interface Entry {
  /** Its number, as it is written. */
  readonly mark: Span;
  readonly number: number;
  readonly words: string;
}

/** Only where each of them is called above, none acts as a paragraph does, and nothing stands behind them. */
export function endnotes(resolution: Resolution, place: Span): readonly Edit[] {
  const { text } = resolution.tree;
  const end = endOfText(resolution);
  const heading = matchesIn(headings, text).findLast(({ index }) => index < end);
  if (heading === undefined) return [];
  const line = span(heading.index, heading.index + heading[0].length);
  const entries = entriesIn(text, span(line.end, end));
  const marks = entries && marksOf(resolution, line.start, entries);
  if (marks === undefined) return [];
  const edits = within(place, [{ span: wholeLines(text, line), newText: '\n' }, ...marks]);
  return edits.length === marks.length + 1
    ? [...edits, asideComment(resolution, [heading[0]])]
    : [];
}

/** Absent where they do not count on from one another, or something else stands among them. */
function entriesIn(text: string, { start, end }: Span): readonly Entry[] | undefined {
  const entries: Entry[] = [];
  let at = start;
  let before = '';
  for (const line of text.slice(start, end).split('\n')) {
    const found = entryAt(line, at);
    at += line.length + 1;
    const isNext = found !== undefined && follows(found, entries.at(-1));
    // A line that goes on with the note above
    if (!isNext && line.trim() !== '' && before.trim() === '') return undefined;
    if (isNext) entries.push(found);
    before = line;
  }
  return entries.length === 0 ? undefined : entries;
}

function entryAt(line: string, at: number): Entry | undefined {
  const found = entry.exec(line);
  if (found === null) return undefined;
  const number = Number(found.groups?.['number'] ?? found.groups?.['bracketed']);
  const end = found[0].length;
  return { mark: span(at, at + end), number, words: line.slice(end) };
}

function follows({ number, words }: Entry, last: Entry | undefined): boolean {
  const opening = readOpening(words.replace(/^[*_]+/, ''));
  if (opening !== undefined && isKnown(opening)) return false;
  return last === undefined || number === last.number + 1;
}

/** The number of each as its call needs it; absent where one of them has no call, or another note. */
function marksOf(
  { footnotes, tree }: Resolution,
  start: number,
  entries: readonly Entry[],
): readonly Edit[] | undefined {
  const above = tree.text.slice(0, start);
  const called = new Set(footnotes.calls.map(({ call }) => call.label));
  const noted = new Set(
    footnotes.notes.filter(({ note }) => note.span.start < start).map(({ note }) => note.label),
  );
  const edits: Edit[] = [];
  for (const { number, mark } of entries) {
    const label = String(number);
    const isBracketed = above.includes(`[${label}]`);
    if (noted.has(label) || !(isBracketed || called.has(label))) return undefined;
    edits.push({ span: mark, newText: isBracketed ? `\n[${label}] ` : `\n[^${label}]: ` });
  }
  return edits;
}
