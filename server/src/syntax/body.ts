/** Reads the inside of a paragraph: its prose, emphases and footnote calls. */
import type { Opening } from '../lexicon/opening.ts';
import { readOpening } from '../lexicon/readOpening.ts';
import type { Prose, ProseRun } from '../text/prose.ts';
import { span, type Span } from '../text/span.ts';
import type { Cut } from './cut.ts';
import { marksIn, type Beginning, type MarkContext } from './marks.ts';
import type { Body } from './nodes.ts';
import type { ReadingMemory } from './readingMemory.ts';
import { matchesIn } from '../text/matches.ts';
import { once } from '../text/once.ts';
import { ownCopy } from '../text/ownCopy.ts';

/** What a body is read from: the draft, what the whole of it tells, and what is remembered of the version before. */
export interface Source {
  readonly text: string;
  readonly context: MarkContext;
  readonly memory: ReadingMemory;
}

/** A body and the words it opens with: what decides the kind of a paragraph. */
export interface Wording {
  readonly body: Body;
  /** Read when first asked for: subparagraphs and passages hardly ever need it. */
  readonly opening: () => Opening | undefined;
}

/** Reads a body and gives a way to its opening words. */
export function wordingOf(source: Source, pieces: readonly Span[], opened?: Span): Wording {
  const body = bodyOf(source, pieces, opened);
  return {
    body,
    opening: once(() => source.memory.openings.of(body.prose.text, readOpening)),
  };
}

/**
 * The body written in some pieces of the draft, which come in order; one piece is usually one line. `opened` is an
 * emphasis that began before them, inside the marker.
 */
export function bodyOf(source: Source, pieces: readonly Span[], opened?: Span): Body {
  const { text, context, memory } = source;
  const read = () => readBody(text, pieces, { context, opened });
  const [only] = pieces;
  if (only === undefined || pieces.length > 1 || opened !== undefined) return read();
  const words = wordsAfterSign(text, only);
  return isAlone(words, only, context)
    ? movedTo(memory.bodies.of(words, read), only.start)
    : read();
}

/** The words with the sign before them, which decides what a mark at their start is; the draft begins like a line. */
function wordsAfterSign(text: string, { start, end }: Span): string {
  return start === 0 ? `\n${text.slice(0, end)}` : text.slice(start - 1, end);
}

/** Whether a line reads the same wherever it stands: nothing in the draft reaches into it. */
function isAlone(words: string, place: Span, { gluedStarts, comments }: MarkContext): boolean {
  return !hasOneIn(gluedStarts, place) && (comments.size === 0 || !words.includes('<!--'));
}

/** Whether one of some offsets in order lies in a span. */
function hasOneIn(offsets: readonly number[], { start, end }: Span): boolean {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return (offsets[low] ?? end) < end;
}

function readBody(text: string, pieces: readonly Span[], beginning: Beginning): Body {
  const { cuts, emphases, calls } = marksIn(text, pieces, beginning);
  const first = pieces[0];
  const last = pieces.at(-1);
  const whole = first && last ? span(first.start, last.end) : span(0, 0);
  return { span: whole, prose: proseOf(text, pieces, cuts), emphases, calls };
}

/** A body that may have been read elsewhere, in its place in this version of the draft. */
function movedTo(body: Body, start: number): Body {
  const { span: whole, prose, emphases, calls } = body;
  const by = start - whole.start;
  if (by === 0) return body;
  const moved = (one: Span) => span(one.start + by, one.end + by);
  return {
    span: moved(whole),
    prose: { text: prose.text, origin: prose.origin + by, runs: prose.runs },
    emphases: emphases.map((one) => ({
      span: moved(one.span),
      inner: moved(one.inner),
      style: one.style,
    })),
    calls: calls.map((call) => ({ span: moved(call.span), label: call.label, form: call.form })),
  };
}

interface Writing {
  text: string;
  /** Whether the words so far end in one; to look at the text itself each time would copy it each time. */
  endsInWord: boolean;
  readonly origin: number;
  readonly runs: ProseRun[];
}

function proseOf(text: string, pieces: readonly Span[], cuts: readonly Cut[]): Prose {
  const origin = pieces[0]?.start ?? 0;
  const writing: Writing = { text: '', endsInWord: false, origin, runs: [] };
  let next = 0;
  for (const piece of pieces) {
    if (writing.text !== '') blank(writing, piece.start);
    let at = piece.start;
    for (let cut = cuts[next]; cut !== undefined && cut.start < piece.end; cut = cuts[++next]) {
      if (cut.start < at) continue;
      copy(writing, text, span(at, cut.start));
      if (cut.instead !== '') put(writing, cut.instead, cut.start);
      at = cut.end;
    }
    copy(writing, text, span(at, piece.end));
  }
  const runs = writing.runs.length > 0 ? writing.runs : [{ at: 0, from: 0 }];
  return { text: ownCopy(writing.text.trimEnd()), origin, runs };
}

/** A tab, a no-break space, two spaces: blanks other than one plain space. */
const widerBlank = /[^\S ]\s*| \s+/g;

/** Copies words, each run of blanks as one space. */
function copy(writing: Writing, text: string, range: Span): void {
  const words = text.slice(range.start, range.end);
  let at = words.startsWith(' ') && !writing.endsInWord ? 1 : 0;
  for (const match of matchesIn(widerBlank, words)) {
    if (match.index > at) put(writing, words.slice(at, match.index), range.start + at);
    blank(writing, range.start + match.index);
    at = match.index + match[0].length;
  }
  if (at < words.length) put(writing, words.slice(at), range.start + at);
}

function blank(writing: Writing, from: number): void {
  if (writing.endsInWord) put(writing, ' ', from);
}

function put(writing: Writing, words: string, from: number): void {
  const at = writing.text.length;
  const inside = from - writing.origin;
  const run = writing.runs.at(-1);
  if (run === undefined || run.from + (at - run.at) !== inside)
    writing.runs.push({ at, from: inside });
  writing.text += words;
  if (words !== '') writing.endsInWord = !words.endsWith(' ');
}
