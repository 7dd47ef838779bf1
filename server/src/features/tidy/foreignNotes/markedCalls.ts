/** Numbers that stand in brackets or are raised: calls, where there is a note of each. */
import { bracketedIn } from '../../../syntax/bracketedNumbers.ts';
import { matchesIn } from '../../../text/matches.ts';
import { span, type Span } from '../../../text/span.ts';
import { plainDigits } from '../../../syntax/marks.ts';
import { noteNumberOf } from './noteNumberOf.ts';
import { doubtful, probable, sure, type PossibleCall } from './possibleCall.ts';

/** `[i]`, `<sup>1</sup>`, `¹`, `(1)`, ` 1/`, `[^1]` */
const patterns = {
  bracketed: /\\?\[(?<label>[ivxlc]{1,7})\\?\](?![(:])/g,
  raised:
    /<sup>\\?\[?(?<label>\d{1,3}|[ivxlc]{1,7})\\?\]?<\/sup>|(?<=[a-z,;.:)”"’*_\d])(?<raised>[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})|\[\^(?<canonical>\d{1,3})\](?!:)/g,
  parens:
    /(?<=[\w,;.:)”"’*] {0,2})(?<!(?<!\d)\d{1,3} ?)\((?<label>\d{1,3}|[ivxlc]{1,7})\)(?=[\s,;.:)]|$)/g,
  slash: /(?<=[\w,;.:)”"’*] ?)(?<label>\d{1,3})\/(?=[\s,;.:)]|$)/g,
} as const;

type MarkedWay = keyof typeof patterns;

/** In order of the text. What begins a line calls nothing. */
export function markedCalls(text: string, way: MarkedWay): readonly PossibleCall[] {
  const calls = matchesIn(patterns[way], text).flatMap(({ 0: { length }, index, groups = {} }) => {
    const { raised, label, canonical } = groups;
    const written = raised === undefined ? (label ?? canonical) : plainDigits(raised);
    const rank = way === 'parens' ? rankOfParens(text, index) : sure;
    return callAt(span(index, index + length), written ?? '', rank);
  });
  const linked = way === 'bracketed' ? bracketedIn(text) : [];
  const others = linked.flatMap(({ start, end, label }) => callAt(span(start, end), label, sure));
  return [...calls, ...others]
    .filter(
      (call) => !lineStart.test(text.slice(Math.max(0, call.span.start - 9), call.span.start)),
    )
    .toSorted((a, b) => a.span.start - b.span.start);
}

/** Behind a blank it may be a point of a list within the sentence. */
function rankOfParens(text: string, index: number): PossibleCall['rank'] {
  return text.charAt(index - 1) === ' ' ? doubtful : probable;
}

/** Nothing but blanks from the start of a line */
const lineStart = /(?:^|\n)[ \t]*$/;

function callAt(at: Span, label: string, rank: PossibleCall['rank']): readonly PossibleCall[] {
  const number = noteNumberOf(label);
  return number ? [{ span: at, ...number, rank }] : [];
}
