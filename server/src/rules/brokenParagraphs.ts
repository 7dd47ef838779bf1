/** Where a page, a footnote or a blank line breaks a paragraph in two. */
import { addAll } from '../text/addAll.ts';
import type { Opening } from '../lexicon/opening.ts';
import type { Resolution } from '../model/resolution.ts';
import type {
  Block,
  Body,
  Interruption,
  Operative,
  Paragraph,
  Preambular,
} from '../syntax/nodes.ts';
import { isCapital, isSmallLetter } from '../text/letters.ts';
import { sourceSpan, type Prose } from '../text/prose.ts';
import { encloses, span, type Span } from '../text/span.ts';
import { isSettled } from '../model/ownParagraphs.ts';
import type { PageLines } from './pageLines.ts';

export interface Break {
  /** From the last word before it to the first one after it, marks around the words not included. */
  readonly gap: Span;
  /** The last word before it and the first one after it, as written. */
  readonly before: Word;
  readonly after: Word;
  /** Notes, page furniture and lines that stand in the gap. */
  readonly between: readonly Interruption[];
  /** Where the paragraph ends: what stands in the gap may be put behind it. */
  readonly end: number;
  /** `likely` where the paragraph before is finished and nothing but a blank line stands between. */
  readonly certainty: 'certain' | 'likely';
  /** Of the second half, where it may be a paragraph of its own that begins with a small letter. */
  readonly opening?: Opening;
}

interface Word {
  readonly text: string;
  readonly span: Span;
}

interface Printed {
  readonly draft: string;
  readonly pages: readonly PageLines[];
}

/** Every break in the draft's own settled paragraphs, in order; none where lines of a page are among the words beside it. */
export function brokenParagraphs(
  { tree }: Resolution,
  pages: readonly PageLines[],
): readonly Break[] {
  const printed: Printed = { draft: tree.text, pages };
  const breaks: Break[] = [];
  let before: Block | undefined;
  let between: Interruption[] = [];
  for (const block of tree.blocks) {
    if (isInterruption(block)) {
      between.push(block);
      continue;
    }
    addAll(breaks, fragment(tree.text, before, block, between));
    if (isMain(block) && isSettled(block)) addAll(breaks, breaksIn(printed, block, block));
    before = block;
    between = [];
  }
  return breaks;
}

function isInterruption(block: Block): block is Interruption {
  const { kind } = block;
  return kind === 'note' || kind === 'divider' || kind === 'comment' || kind === 'unparsed';
}

function isMain(block: Block): block is Operative | Preambular {
  return block.kind === 'operative' || block.kind === 'preambular';
}

/** A block that begins with a small letter, behind a paragraph that reads as finished. */
function fragment(
  draft: string,
  before: Block | undefined,
  block: Block,
  between: readonly Interruption[],
): readonly Break[] {
  if (before === undefined || !isMain(before) || !isPlain(block)) return [];
  if (hasComment(between) || !mayGoOn(before, block)) return [];
  const [last, first] = [lastWord(before.body), firstWord(block.body)];
  const certainty = block.kind === 'passage' || between.length > 0 ? 'certain' : 'likely';
  return [
    {
      gap: gapBetween(draft, last, first),
      before: last,
      after: first,
      between,
      end: block.span.end,
      certainty,
      ...knownOpening(block),
    },
  ];
}

function knownOpening(block: Plain): Pick<Break, 'opening'> {
  return block.kind === 'preambular' && block.opening?.known === true
    ? { opening: block.opening }
    : {};
}

type Plain = Extract<Block, { kind: 'preambular' | 'passage' }>;

function isPlain(block: Block): block is Plain {
  return block.kind === 'preambular' || block.kind === 'passage';
}

/** Text that is flush behind subparagraphs begins with a small letter, too, and so does what a colon announces. */
function mayGoOn(before: Operative | Preambular, { kind, marker, body }: Plain): boolean {
  if (before.subparagraphs.length > 0 || !isSettled(before)) return false;
  if (marker !== undefined || !isSmallLetter(body.prose.text)) return false;
  const { text } = before.body.prose;
  return kind === before.kind ? !text.endsWith(':') : text.endsWith(',');
}

/** Breaks within what was read as one paragraph, because its first half was not finished. */
function breaksIn(printed: Printed, whole: Paragraph, paragraph: Paragraph): readonly Break[] {
  const own = mayBeBroken(printed.draft, paragraph) ? breaksInBody(printed, whole, paragraph) : [];
  return [...own, ...paragraph.subparagraphs.flatMap((below) => breaksIn(printed, whole, below))];
}

function mayBeBroken(draft: string, { body }: Paragraph): boolean {
  const lineBreak = draft.indexOf('\n', body.span.start);
  return lineBreak !== -1 && lineBreak < body.span.end;
}

function breaksInBody(
  { draft, pages }: Printed,
  whole: Paragraph,
  { body, interruptions }: Paragraph,
): readonly Break[] {
  const { prose } = body;
  return wordsBehindGaps(prose).flatMap((at): readonly Break[] => {
    const [before, after] = [wordBefore(prose, at - 1), wordAfter(prose, at)];
    // First the page number goes; then the halves can be told.
    if (pages.some((page) => encloses(page, before.span) || encloses(page, after.span))) return [];
    const gap = gapBetween(draft, before, after);
    const between = interruptions.filter((one) => encloses(gap, one.span));
    if (between.length === 0 && !blankLine.test(draft.slice(gap.start, gap.end))) return [];
    if (hasComment(between) || !goesOn(prose.text.slice(0, at - 1), after.text, between)) return [];
    return [{ gap, before, after, between, end: whole.span.end, certainty: 'certain' }];
  });
}

/** Where words begin behind anything but a single blank: a new line, a mark. */
function wordsBehindGaps({ text, runs }: Prose): readonly number[] {
  const places = runs.flatMap(({ at }) => {
    if (at > 0 && text.charAt(at) === ' ') return [at + 1];
    return text.charAt(at - 1) === ' ' ? [at] : [];
  });
  return [...new Set(places)];
}

/** An empty line between two others */
const blankLine = /\n[^\S\n]*\n/;

/** `… of the mandate;`, `… the report,”` */
const finished = /[,;:.!?…][”"’)\]]{0,2}$/;

/** `(c) the third`: a run-in list may have a line for each of its letters */
const label = /^\([a-z\d]{1,5}\)$/;

/** `… the implementation of`: no paragraph ends so */
const linkingWord =
  /(?:^|\s)(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|as|its|their|this|that|these|those|which|between|under|upon)$/i;

/** `… of the United` / `Nations`: a name goes on */
const withinName = /\S\s[A-Z][a-z]+$/;

/**
 * Small letters, numbers and brackets go on; a capital does where no paragraph can end, within a name, or where a footnote
 * or a page came between.
 */
function goesOn(before: string, after: string, between: readonly Interruption[]): boolean {
  if (label.test(after)) return false;
  if (before.endsWith(',') && isSmallLetter(after)) return true;
  if (finished.test(before)) return false;
  if (isSmallLetter(after) || /^[\d(]/.test(after) || linkingWord.test(before)) return true;
  if (isCapital(after) && withinName.test(before)) return true;
  return between.some(({ kind }) => kind === 'note' || kind === 'unparsed');
}

function hasComment(between: readonly Interruption[]): boolean {
  return between.some(({ kind }) => kind === 'comment');
}

function lastWord({ prose }: Body): Word {
  return wordBefore(prose, prose.text.length);
}

function firstWord({ prose }: Body): Word {
  return wordAfter(prose, 0);
}

function wordBefore(prose: Prose, end: number): Word {
  const start = prose.text.lastIndexOf(' ', end - 1) + 1;
  return { text: prose.text.slice(start, end), span: sourceSpan(prose, start, end) };
}

function wordAfter(prose: Prose, start: number): Word {
  const blank = prose.text.indexOf(' ', start);
  const end = blank === -1 ? prose.text.length : blank;
  return { text: prose.text.slice(start, end), span: sourceSpan(prose, start, end) };
}

/** Between the lines of two words: marks and footnote calls beside a word are part of its line. */
function gapBetween(draft: string, before: Word, after: Word): Span {
  const lineEnd = draft.indexOf('\n', before.span.end);
  const lineStart = draft.lastIndexOf('\n', after.span.start - 1) + 1;
  const rest = draft.slice(before.span.end, lineEnd === -1 ? draft.length : lineEnd).trimEnd();
  const lead = draft.slice(lineStart, after.span.start).trimStart();
  const start = before.span.end + rest.length;
  return span(start, Math.max(start, after.span.start - lead.length));
}
