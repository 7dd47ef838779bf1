/** A draft that was sent by mail: the headers of the message, greetings and signature are kept in the comment. */
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import { slice, span, type Span } from '../../text/span.ts';
import { asideComment, endOfText } from './asideComment.ts';
import { linesWithin, type LineWithin } from './linesWithin.ts';
import { headerKey, mailLineOf, type MailLine } from './mailLines.ts';
import { mastheadSign } from './mastheadSign.ts';
import { wholeLines } from './wholeLines.ts';

interface Line extends LineWithin {
  readonly kind: MailLine | 'empty' | 'quoted';
}

/** Where the headers of a message, or quoted lines with the draft in them, make it certain; a greeting alone does not. */
export function mail(resolution: Resolution, place: Span): readonly Edit[] {
  const { text } = resolution.tree;
  const end = Math.min(place.end, endOfText(resolution));
  if (!/^[\t ]*\*{0,2}(?:>|From\b)/im.test(slice(text, place))) return [];
  const lines = linesWithin(text, span(place.start, Math.max(place.start, end))).map(
    (line): Line => ({ ...line, kind: kindOf(line.words) }),
  );
  const strange = lines.some(isQuotedDraft)
    ? aroundQuotation(lines)
    : [...aboveDraft(lines), ...belowDraft(lines)];
  if (strange.length === 0) return [];
  return [
    ...runsOf(lines, new Set(strange)).map((run) => ({ span: wholeLines(text, run), newText: '' })),
    asideComment(
      resolution,
      strange.map(({ words }) => words),
    ),
  ];
}

/** `> words` */
const quoted = /^(?:> ?)+/;

function kindOf(words: string): Line['kind'] {
  if (words === '') return 'empty';
  return words.startsWith('>') ? 'quoted' : mailLineOf(words);
}

/** What is not quoted, above and below a quoted draft. Between quoted lines it may be the wish of a delegation. */
function aroundQuotation(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ kind }) => kind === 'quoted');
  const last = lines.findLastIndex(({ kind }) => kind === 'quoted');
  const others = lines.filter(({ kind }) => kind !== 'quoted' && kind !== 'empty');
  const isOne = lines.slice(first, last).every(({ kind }) => kind === 'quoted' || kind === 'empty');
  return isOne && others.every(({ kind }) => kind !== 'draft') ? others : [];
}

function isQuotedDraft({ kind, words }: Line): boolean {
  return kind === 'quoted' && mailLineOf(words.replace(quoted, '')) === 'draft';
}

/** All down to the last header, and below it greetings, sentences and a farewell. */
function aboveDraft(lines: readonly Line[]): readonly Line[] {
  const start = lines.findIndex(({ kind }) => kind === 'draft');
  const above = lines.slice(0, Math.max(0, start));
  const last = above.findLastIndex(({ kind }) => kind === 'header');
  if (!areHeaders(above)) return [];
  const rest = paragraphsIn(above.slice(last + 1));
  const letters = lettersIn(rest);
  return [...above.slice(0, last + 1), ...rest.slice(0, letters).flat()].filter(isWritten);
}

/** Three of them with a sender, or two with an address: `From:` and `To:` may stand above any text. */
function areHeaders(lines: readonly Line[]): boolean {
  const headers = lines.filter(({ kind }) => kind === 'header');
  const keys = new Set(headers.map(({ words }) => headerKey(words)));
  const isSigned = headers.some(({ words }) => words.includes('@'));
  return keys.has('from') && (keys.size > 2 || (keys.size > 1 && isSigned));
}

/** How many paragraphs below the headers are of the letter; at the name of a sender, or at the title, it is not certain. */
function lettersIn(paragraphs: readonly (readonly Line[])[]): number {
  const end = paragraphs.findIndex((lines, at) => {
    const [before] = paragraphs[at - 1] ?? [];
    const isName = before?.kind === 'farewell' && paragraphs[at - 1]?.length === 1;
    return !isLetter(lines) && !(isName && at < paragraphs.length - 1);
  });
  return end === -1 ? paragraphs.length : end;
}

function isLetter(lines: readonly Line[]): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (lines.some(({ words }) => mastheadSign.test(words))) return false;
  if (first.kind !== 'words') return true;
  return (
    /[.:!?]$/.test(last.words) && /[a-z] [a-z]/.test(first.words) && !/^[#*\d]/.test(first.words)
  );
}

/** From the farewell on, or from the headers of an older message, where no note stands below. */
function belowDraft(lines: readonly Line[]): readonly Line[] {
  const end = lines.findLastIndex(({ kind }) => kind === 'draft');
  if (end === -1 || !areHeaders(lines)) return [];
  const below = lines.slice(end + 1);
  const start = below.findIndex(({ kind }) => kind === 'farewell' || kind === 'header');
  const rest = start === -1 ? [] : below.slice(start).filter(isWritten);
  return rest.some(({ words }) => ofDocument.test(words)) ? [] : rest;
}

/** `[^1]: See`, `1 See`, `Annex`: what stands below a text */
const ofDocument = /^(?:[[^<#]|\d{1,3}[ .)/]|annex\b|appendix\b|(?:foot|end)?notes?$)/i;

function isWritten({ kind }: Line): boolean {
  return kind !== 'empty';
}

function paragraphsIn(lines: readonly Line[]): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'empty') continue;
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined || lines[at - 1]?.kind === 'empty') paragraphs.push([line]);
    else paragraph.push(line);
  }
  return paragraphs;
}

/** Lines that follow one another. */
function runsOf(lines: readonly Line[], strange: ReadonlySet<Line>): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.kind === 'empty') continue;
    const run = runs.at(-1);
    if (!strange.has(line)) isOpen = false;
    else if (isOpen && run !== undefined) run.end = line.end;
    else {
      runs.push({ start: line.start, end: line.end });
      isOpen = true;
    }
  }
  return runs;
}
