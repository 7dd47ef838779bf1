/** The marks inside a paragraph: emphasis, footnote calls, links, entities. Found by one pass, left out of the prose. */
import { span, type Span } from '../text/span.ts';
import { bracketedNumberOf } from './bracketedNumbers.ts';
import type { Cut } from './cut.ts';
import { pairEmphasis, type Delimiter } from './emphasis.ts';
import type { Call, Emphasis, FootnoteForm } from './nodes.ts';

export interface Marks {
  /** What the prose leaves out, in order, each with what stands in its place. */
  readonly cuts: readonly Cut[];
  readonly emphases: readonly Emphasis[];
  readonly calls: readonly Call[];
}

/** What the whole draft tells about its marks. */
export interface MarkContext {
  /** Digits that are footnote calls though they have no mark of one (`World,78`, `World,[78]`): start to end. */
  readonly glued: ReadonlyMap<number, number>;
  /** Where these begin, in order. */
  readonly gluedStarts: readonly number[];
  /** Comments by start. */
  readonly comments: ReadonlyMap<number, number>;
}

/** Any character a mark may begin with; digits only where the draft has glued calls. */
const sign = /[[\]*_~+<&\\^\u00b9\u00b2\u00b3\u2070\u2074-\u2079]/g;
const signOrDigit = /[[\]*_~+<&\\^\u00b9\u00b2\u00b3\u2070\u2074-\u2079]|\d{1,3}/g;

interface Found {
  readonly cuts: Cut[];
  readonly delimiters: Delimiter[];
  readonly calls: Call[];
  readonly openBrackets: number[];
}

/** What is known before the first word. */
export interface Beginning {
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
  const all = [...found.cuts, ...cuts];
  if (found.cuts.length > 0 || cuts.length > 2) all.sort((a, b) => a.start - b.start);
  return { cuts: all, emphases, calls: found.calls };
}

function scanPiece(text: string, piece: Span, context: MarkContext, found: Found): void {
  const signs = context.glued.size > 0 ? signOrDigit : sign;
  // The piece alone is searched: without a sign in it the search would run on through the whole draft.
  const words = text.slice(piece.start, piece.end);
  signs.lastIndex = 0;
  for (let match = signs.exec(words); match !== null; match = signs.exec(words)) {
    const rest = span(piece.start + match.index, piece.end);
    signs.lastIndex = take(text, rest, context, found) - piece.start;
  }
}

/** Notes the mark that begins at a sign, if one does, and says where to go on. `rest` reaches to the end of the piece. */
function take(text: string, rest: Span, context: MarkContext, found: Found): number {
  const sign = text.charAt(rest.start);
  if ('*_~+'.includes(sign)) return takeDelimiter(text, rest, found);
  const call = callAt(text, rest, context);
  if (call !== undefined) {
    if (isNextCall(text, call, found.calls.at(-1))) {
      found.cuts.push({ start: rest.start - 1, end: rest.start, instead: '' });
    }
    found.calls.push(call);
    found.cuts.push({ ...call.span, instead: '' });
    return call.span.end;
  }
  switch (sign) {
    case '[':
      found.openBrackets.push(rest.start);
      return rest.start + 1;
    case ']':
      return takeBracket(text, rest, found);
    case '<':
      return takeAngle(text, rest, context, found);
    case '&':
      return takeEntity(text, rest, found);
    case '\\':
      return takeEscape(text, rest, found);
    default:
      return rest.start + 1;
  }
}

/** `*`, `**`, `__`, `~~`, `++`; a single `~` or `+` is text. */
function takeDelimiter(text: string, rest: Span, found: Found): number {
  const sign = text.charAt(rest.start);
  const pairs = sign === '~' || sign === '+';
  const longest = pairs ? Math.min(rest.start + 2, rest.end) : rest.end;
  let end = rest.start + 1;
  while (end < longest && text.charAt(end) === sign) end++;
  if (!pairs || end === rest.start + 2) found.delimiters.push(span(rest.start, end));
  return end;
}

/** `;[^1],[^2]`: the comma between two calls is none of the sentence, which has its mark before them. */
function isNextCall(text: string, call: Call, before: Call | undefined): boolean {
  if (before?.span.end !== call.span.start - 1 || text[before.span.end] !== ',') return false;
  return /[,;:.]/.test(text.charAt(before.span.start - 1));
}

/** `](#)` */
const link = /\]\([^()\s]{0,400}\)/y;

/** The end of a link, whose brackets and target are marks, or a plain bracket. */
function takeBracket(text: string, rest: Span, found: Found): number {
  const open = found.openBrackets.pop();
  const end = matchAt(link, text, rest)?.end;
  if (open === undefined || end === undefined) return rest.start + 1;
  found.cuts.push(
    { start: open, end: open + 1, instead: '' },
    { start: rest.start, end, instead: '' },
  );
  return end;
}

/** `<u>`, `</sup>` */
const tag = /<\/?(?:sup|sub|[uib]|em|strong|br)\s?\/?>/y;

function takeAngle(text: string, rest: Span, context: MarkContext, found: Found): number {
  const end = context.comments.get(rest.start) ?? matchAt(tag, text, rest)?.end;
  if (end === undefined) return rest.start + 1;
  found.cuts.push({ start: rest.start, end, instead: '' });
  return end;
}

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&quot;': '"' } as const;

function takeEntity(text: string, rest: Span, found: Found): number {
  for (const [name, instead] of Object.entries(entities)) {
    if (!text.startsWith(name, rest.start)) continue;
    found.cuts.push({ start: rest.start, end: rest.start + name.length, instead });
    return rest.start + name.length;
  }
  return rest.start + 1;
}

/** `\*` is a star and no mark. */
function takeEscape(text: string, rest: Span, found: Found): number {
  if (!/[*_[\]#<&~+\\]/.test(text.charAt(rest.start + 1))) return rest.start + 1;
  found.cuts.push({ start: rest.start, end: rest.start + 1, instead: '' });
  return rest.start + 2;
}

function matchAt(pattern: RegExp, text: string, rest: Span): Span | undefined {
  pattern.lastIndex = rest.start;
  const match = pattern.exec(text);
  const end = rest.start + (match?.[0].length ?? 0);
  return match === null || end > rest.end ? undefined : span(rest.start, end);
}

const superscripts = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

/** "12" of "¹²". */
export function plainDigits(superscript: string): string {
  return Array.from(superscript, (digit) => superscripts.indexOf(digit)).join('');
}

/** `[^1]` */
const markdownCall = /\[\^([^\]\s]{1,40})\]/y;
/** `<sup>&</sup>lt;sup>1</sup>` */
const debrisCall = /<sup>(?:&(?:amp;)?<\/sup>lt;sup>|&lt;sup>)(\d{1,3})<\/sup>/y;
/** `<sup>1</sup>`, `<sup>[1]</sup>` */
const supCall = /<sup>\\?\[?(\d{1,3})\\?\]?<\/sup>/y;
/** `^1` */
const caretCall = /(?<=\S)\^(\d{1,3})\b/y;
/** `¹²` */
const superscript = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/y;

function callAt(text: string, rest: Span, context: MarkContext): Call | undefined {
  switch (text.charAt(rest.start)) {
    case '[':
      return labelled(text, rest, 'markdown', markdownCall) ?? gluedAt(text, rest, context);
    case '<':
      return (
        labelled(text, rest, 'debris', debrisCall) ??
        labelled(text, rest, 'sup', supCall) ??
        gluedAt(text, rest, context)
      );
    case '^':
      return labelled(text, rest, 'caret', caretCall);
    default:
      return gluedAt(text, rest, context) ?? raisedAt(text, rest);
  }
}

function labelled(text: string, rest: Span, form: FootnoteForm, pattern: RegExp): Call | undefined {
  pattern.lastIndex = rest.start;
  const label = pattern.exec(text)?.[1];
  return label === undefined
    ? undefined
    : { span: span(rest.start, pattern.lastIndex), label, form };
}

function gluedAt(text: string, rest: Span, { glued }: MarkContext): Call | undefined {
  const end = glued.get(rest.start);
  if (end === undefined) return undefined;
  const words = text.slice(rest.start, end);
  const label = bracketedNumberOf(words)?.label ?? /\d+/.exec(words)?.[0] ?? words;
  return { span: span(rest.start, end), label, form: formOf(words) };
}

function formOf(call: string): FootnoteForm {
  if (call.endsWith('/')) return 'slash';
  return /^\d/.test(call) ? 'glued' : 'bracketed';
}

function raisedAt(text: string, rest: Span): Call | undefined {
  const raised = matchAt(superscript, text, rest);
  if (raised === undefined || isUnitOfMeasure(text, raised.start)) return undefined;
  const label = plainDigits(text.slice(raised.start, raised.end));
  return { span: raised, label, form: 'superscript' };
}

/** The ² of "km²" is no footnote call. */
function isUnitOfMeasure(text: string, offset: number): boolean {
  return /\d\s?[ck]?m$/.test(text.slice(Math.max(0, offset - 5), offset));
}
