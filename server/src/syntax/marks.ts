/** The marks inside a paragraph: emphasis, footnote calls, links, entities. Found by one pass, left out of the prose. */
import { span, type Span } from '../text/span.ts';
import { pairEmphasis, type Delimiter } from './emphasis.ts';
import type { Call, Emphasis, FootnoteForm } from './nodes.ts';

export interface Marks {
  /** What the prose leaves out, in order, each with what stands in its place. */
  readonly cuts: readonly Cut[];
  readonly emphases: readonly Emphasis[];
  readonly calls: readonly Call[];
}

export interface Cut extends Span {
  readonly instead: string;
}

/** What the whole draft tells about its marks. */
export interface MarkContext {
  /** Bare digits that are footnote calls (`World,78`): start to end. */
  readonly glued: ReadonlyMap<number, number>;
  /** Comments by start. */
  readonly comments: ReadonlyMap<number, number>;
}

/** `[^1]`, `<sup>1</sup>`, `¹`, `^1`, `*`, `](#)`, `&amp;`, `\*`: every mark and every place where one may hide. */
const mark =
  /\[\^(?<markdown>[^\]\s]{1,40})\]|<sup>&(?:amp;)?<\/sup>lt;sup>(?<debris>\d{1,3})<\/sup>|<sup>\[?(?<sup>\d{1,3})\]?<\/sup>|<sup>&lt;sup>(?<debris2>\d{1,3})<\/sup>|(?<tag><\/?(?:sup|sub|u|i|b|em|strong|br)\s?\/?>)|(?<superscript>[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+)|\^(?<caret>\d{1,3})(?!\w)|(?<delimiter>\*+|_+|~~|\+\+)|(?<open>\[)|(?<link>\]\([^()\s]{0,400}\))|(?<close>\])|&(?<entity>amp|lt|gt|nbsp|quot);|(?<escape>\\)(?=[*_[\]#<&~+\\])|(?<comment><!--)|(?<digits>\d{1,3})/g;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  quot: '"',
};

interface Found {
  readonly cuts: Cut[];
  readonly delimiters: Delimiter[];
  readonly calls: Call[];
  readonly openBrackets: number[];
}

interface Beginning {
  readonly context: MarkContext;
  readonly opened: Span | undefined;
}

/** Finds the marks in the pieces of one paragraph. Offsets are those of the draft; `opened` is an emphasis begun before. */
export function marksIn(
  text: string,
  pieces: readonly Span[],
  { context, opened }: Beginning,
): Marks {
  const found: Found = {
    cuts: [],
    delimiters: opened ? [opened] : [],
    calls: [],
    openBrackets: [],
  };
  for (const piece of pieces) scanPiece(text, piece, context, found);
  const { emphases, cuts } = pairEmphasis(text, found.delimiters);
  const all = [...found.cuts, ...cuts].sort((a, b) => a.start - b.start);
  return { cuts: all, emphases, calls: found.calls };
}

function scanPiece(text: string, piece: Span, context: MarkContext, found: Found): void {
  const words = text.slice(piece.start, piece.end);
  mark.lastIndex = 0;
  for (let match = mark.exec(words); match !== null; match = mark.exec(words)) {
    const here = span(piece.start + match.index, piece.start + match.index + match[0].length);
    const next = take(text, here, match.groups ?? {}, { context, found });
    mark.lastIndex = next - piece.start;
    if (mark.lastIndex >= words.length) break;
  }
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Scan {
  readonly context: MarkContext;
  readonly found: Found;
}

/** Notes one mark and says where to go on. */
function take(text: string, here: Span, groups: Groups, { context, found }: Scan): number {
  const call = callIn(text, here, groups, context);
  if (call !== undefined) {
    found.calls.push(call);
    found.cuts.push({ ...call.span, instead: '' });
    return call.span.end;
  }
  if (groups['delimiter'] !== undefined) found.delimiters.push(here);
  else if (groups['comment'] !== undefined) return takeComment(here, context, found);
  else if (groups['open'] !== undefined) found.openBrackets.push(here.start);
  else if (groups['close'] !== undefined) found.openBrackets.pop();
  else takePlain(here, groups, found);
  return here.end;
}

function takeComment(here: Span, context: MarkContext, found: Found): number {
  const end = context.comments.get(here.start) ?? here.end;
  found.cuts.push({ start: here.start, end, instead: '' });
  return end;
}

function takePlain(here: Span, groups: Groups, found: Found): void {
  const entity = groups['entity'];
  if (entity !== undefined) found.cuts.push({ ...here, instead: entities[entity] ?? '' });
  if (groups['tag'] !== undefined || groups['escape'] !== undefined)
    found.cuts.push({ ...here, instead: '' });
  if (groups['link'] === undefined) return;
  const open = found.openBrackets.pop();
  if (open === undefined) return;
  found.cuts.push({ start: open, end: open + 1, instead: '' }, { ...here, instead: '' });
}

const superscripts = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

/** "12" of "¹²". */
export function plainDigits(superscript: string): string {
  return Array.from(superscript, (digit) => superscripts.indexOf(digit)).join('');
}

function callIn(text: string, here: Span, groups: Groups, context: MarkContext): Call | undefined {
  const named: readonly (readonly [FootnoteForm, string | undefined])[] = [
    ['markdown', groups['markdown']],
    ['sup', groups['sup']],
    ['debris', groups['debris'] ?? groups['debris2']],
  ];
  for (const [form, label] of named) if (label !== undefined) return { span: here, label, form };
  const before = text.charAt(here.start - 1);
  const { superscript, caret, digits } = groups;
  if (superscript !== undefined && !isUnitOfMeasure(text, here.start)) {
    return { span: here, label: plainDigits(superscript), form: 'superscript' };
  }
  if (caret !== undefined && /\S/.test(before)) return { span: here, label: caret, form: 'caret' };
  if (digits !== undefined && context.glued.get(here.start) === here.end)
    return { span: here, label: digits, form: 'glued' };
  return undefined;
}

/** The ² of "km²" is no footnote call. */
function isUnitOfMeasure(text: string, offset: number): boolean {
  return /\d\s?[ck]?m$/.test(text.slice(Math.max(0, offset - 5), offset));
}
