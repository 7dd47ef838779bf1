/** Takes a masthead apart that was pasted without empty lines: its furniture, and the lines between that may be a title. */
import type { Span } from '../text/span.ts';
import { bodyOf, type Source } from './body.ts';
import type { Chunk } from './chunks.ts';
import { goesOn } from './goesOn.ts';
import { isAboveTitle, isFurniture, isFurnitureLine, isBareName } from './mastheadFurniture.ts';
import type { Head } from './heads.ts';
import type { Body } from './nodes.ts';
import { greatest } from '../text/greatest.ts';

/** Lines of a chunk that belong together. */
export interface MastheadPart {
  readonly chunk: Chunk;
  readonly pieces: readonly Span[];
  readonly body: Body;
  readonly role: Role;
}

type Role = 'furniture' | 'mayBeTitle';

/**
 * The parts of a chunk above the organ line, in order; together they have all its lines. A chunk without furniture is one
 * part, so that a title that wraps keeps together, and so is one with a comment in it.
 */
export function mastheadPartsOf(source: Source, chunk: Chunk): readonly MastheadPart[] {
  const { head, pieces } = chunk;
  const body = bodyOf(source, pieces);
  const whole: MastheadPart = { chunk, pieces, body, role: roleOfMarked(head, body) };
  const isOne = head.kind !== 'plain' || pieces.length < 2;
  if (isOne || source.text.slice(body.span.start, body.span.end).includes('<!--')) return [whole];
  const runs = runsOf(source, pieces);
  if (runs.length === 1 && runs[0]?.role === 'mayBeTitle') return [whole];
  const above = runs.findLastIndex(({ lines }) => lines.some(({ words }) => isAboveTitle(words)));
  return runs.map((run, at) =>
    partOf(source, chunk, at < above ? { ...run, role: roleAbove(run) } : run),
  );
}

/** `# Improving road safety.`: what is marked as the title is one though it ends as a sentence does, or is all in brackets. */
function roleOfMarked(head: Head, body: Body): Role {
  const { text } = body.prose;
  const inside = head.kind === 'plain' ? undefined : inBrackets.exec(text)?.groups?.['words'];
  const isMarked = head.kind === 'heading' && head.level === 1 && text.length > 1;
  const words = isMarked ? (inside ?? text).replace(/[.!?]$/, '') : inside;
  return words !== undefined && !isFurniture(words) ? 'mayBeTitle' : roleOfWords(body);
}

/** `[Title to be decided]`; a masthead has `[on the report of …]` and `[5 December]` */
const inBrackets = /^\[(?<words>[A-Z“"][^\]]*)\]$/;

function roleOfWords({ prose }: Body): Role {
  return prose.text === '' || isFurniture(prose.text) ? 'furniture' : 'mayBeTitle';
}

/** What stands above the sponsors is the name of the agenda item, or more of them; only a number shows a title there. */
function roleAbove({ role, lines }: Run): Role {
  return numbered.test(lines[0]?.words ?? '') ? role : 'furniture';
}

function partOf(source: Source, chunk: Chunk, { role, lines }: Run): MastheadPart {
  const pieces = lines.map(({ piece }) => piece);
  const body = bodyOf(source, pieces);
  const isTitle = role === 'mayBeTitle' && !/[,;:]$/.test(body.prose.text);
  return { chunk, pieces, body, role: isTitle ? roleOfWords(body) : 'furniture' };
}

interface HeadLine {
  readonly piece: Span;
  readonly words: string;
}

/** Lines of one role that follow one another. */
interface Run {
  readonly role: Role;
  readonly lines: HeadLine[];
}

function runsOf(source: Source, pieces: readonly Span[]): readonly Run[] {
  const lines = pieces.map((piece) => ({ piece, words: bodyOf(source, [piece]).prose.text }));
  const longest = greatest(
    lines.map(({ words }) => words.length),
    0,
  );
  const runs: Run[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const role = roleOf(line.words, run);
    const begins = role !== run?.role || beginsTitle(line.words, runs, longest);
    if (begins) runs.push({ role, lines: [line] });
    else run.lines.push(line);
  }
  return runs;
}

/** What goes on with a line is what that line is. */
function roleOf(words: string, run: Run | undefined): Role {
  const above = lastWords(run);
  if (isFurnitureLine(words)) return 'furniture';
  if (isNumbered(words, above)) return 'mayBeTitle';
  if (run !== undefined && (goesOn(above, words) || closesBracket(words, run))) return run.role;
  return isBareName(words) ? 'furniture' : 'mayBeTitle';
}

function lastWords(run: Run | undefined): string {
  return run?.lines.at(-1)?.words ?? '';
}

/** `[on the report of the Third Committee` above `A/73/590)]` */
function closesBracket(words: string, { role }: Run): boolean {
  return role === 'furniture' && words.endsWith(']');
}

/** `78/21. No first placement …`, `Resolution 22/7: …` */
const numbered =
  /^(?:(?:Draft )?(?:Resolution|Decision) )?(?:E?S-)?\d{1,4}\/\d{1,3}(?: [A-Z])?(?<mark>[.:])\s+\S/;

/** `Follow-up to resolution` above `70/1: transforming our world` is a title that wraps. */
function isNumbered(words: string, above: string): boolean {
  const mark = numbered.exec(words)?.groups?.['mark'];
  return mark === '.' || (mark === ':' && !/\b(?:resolution|decision)s?$/.test(above));
}

/** Whether a line that may be a title is another one than the line above: it has a number, or that is the name of an agenda item. */
function beginsTitle(words: string, runs: readonly Run[], longest: number): boolean {
  const run = runs.at(-1);
  if (run?.role !== 'mayBeTitle') return false;
  const above = lastWords(run);
  if (isNumbered(words, above)) return true;
  const isAgendaItem = /^(?:Agenda )?item /i.test(lastWords(runs.at(-2)));
  return isAgendaItem && !goesOn(above, words) && hasRoom(above, words, longest);
}

/** A line with room for the first word of the next one was not cut by a margin. */
function hasRoom(above: string, words: string, longest: number): boolean {
  return above.length + 1 + words.search(/\s|$/) < longest;
}
