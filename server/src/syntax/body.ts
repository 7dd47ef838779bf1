/** Reads the inside of a paragraph: its prose, emphases and footnote calls. */
import type { Opening } from '../lexicon/opening.ts';
import { readOpening } from '../lexicon/readOpening.ts';
import type { Prose, ProseRun } from '../text/prose.ts';
import { span, type Span } from '../text/span.ts';
import type { Cut } from './cut.ts';
import { marksIn, type MarkContext } from './marks.ts';
import type { Body } from './nodes.ts';

/** What a body is read from: the draft and what the whole of it tells. */
export interface Source {
  readonly text: string;
  readonly context: MarkContext;
}

/** A body and the words it opens with: what decides the kind of a paragraph. */
export interface Wording {
  readonly body: Body;
  readonly opening: Opening | undefined;
}

/** Reads a body and its opening words at once. */
export function wordingOf(source: Source, pieces: readonly Span[], opened?: Span): Wording {
  const body = bodyOf(source, pieces, opened);
  return { body, opening: readOpening(body.prose.text) };
}

/**
 * The body written in some pieces of the draft, which come in order; one piece is usually one line. `opened` is an
 * emphasis that began before them, inside the marker.
 */
export function bodyOf({ text, context }: Source, pieces: readonly Span[], opened?: Span): Body {
  const { cuts, emphases, calls } = marksIn(text, pieces, { context, opened });
  const first = pieces[0];
  const last = pieces.at(-1);
  const whole = first && last ? span(first.start, last.end) : span(0, 0);
  return { span: whole, prose: proseOf(text, pieces, cuts), emphases, calls };
}

interface Writing {
  text: string;
  readonly runs: ProseRun[];
}

function proseOf(text: string, pieces: readonly Span[], cuts: readonly Cut[]): Prose {
  const writing: Writing = { text: '', runs: [] };
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
  const written = writing.text.trimEnd();
  return {
    text: written,
    runs: writing.runs.length > 0 ? writing.runs : [{ at: 0, from: pieces[0]?.start ?? 0 }],
  };
}

/** A tab, a no-break space, two spaces: blanks other than one plain space. */
const widerBlank = /[^\S ]\s*| \s+/g;

/** Copies words, each run of blanks as one space. */
function copy(writing: Writing, text: string, range: Span): void {
  const words = text.slice(range.start, range.end);
  let at = words.startsWith(' ') && !endsInWord(writing) ? 1 : 0;
  for (const match of words.matchAll(widerBlank)) {
    if (match.index > at) put(writing, words.slice(at, match.index), range.start + at);
    blank(writing, range.start + match.index);
    at = match.index + match[0].length;
  }
  if (at < words.length) put(writing, words.slice(at), range.start + at);
}

function endsInWord({ text }: Writing): boolean {
  return text !== '' && !text.endsWith(' ');
}

function blank(writing: Writing, from: number): void {
  if (endsInWord(writing)) put(writing, ' ', from);
}

function put(writing: Writing, words: string, from: number): void {
  const at = writing.text.length;
  const run = writing.runs.at(-1);
  if (run === undefined || run.from + (at - run.at) !== from) writing.runs.push({ at, from });
  writing.text += words;
}
