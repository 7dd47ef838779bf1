/** Numbers stuck to what stands before them, which lost their superscript: `Crime2`, `WTO,1`, `UNODC2`, `12 July 20233`, `(b)4`. */
import { matchesIn } from '../../../text/matches.ts';
import { span } from '../../../text/span.ts';
import { noteNumberOf } from './noteNumberOf.ts';
import { doubtful, probable, sure, type PossibleCall } from './possibleCall.ts';

/** Digits that end where a word does */
const digits = /(?<!\d)\d{1,7}(?=[\s,.;:)”"’*_]|$)/g;

/** What they may be stuck to, each with how little doubt it leaves. */
const places: readonly (readonly [RegExp, PossibleCall['rank']])[] = [
  // `World,`, `(b);`, `*Treaty*,`
  [/(?:[a-z)”"’][*_]{0,2}[,;.:]|[A-Z]{2}[,;:])[*_”"’]{0,3}$/, sure],
  // `2022,`, `60/177;`
  [/\d[,;][*_”"’]{0,3}$/, probable],
  // `Crime`, `“Vision”`, `*Treaty Series*`
  [/[a-z]{2}[)”"’*_]{0,3}$/, probable],
  // `(b)`, `60/177)`
  [/\w\)[*_”"’]{0,3}$/, probable],
  // `UNODC`
  [/[A-Z]{2}[)”"’*_]{0,3}$/, doubtful],
  // `Protocol I`
  [/ [IVX]{1,4}$/, doubtful],
];

/** `Add.1`, `vol.3`, `No.4`: part of a document symbol or of a source, not of the text */
const symbol = /(?:Add|Rev|orr|end|Res|Dec|No|vol|hap|ect|ara|rt|ig|pp?)\.$/;

/** `12 July 2023`, `2017–2030`, `in 2023`: what stands before the number is a year, and all of it can be none. */
const beforeYear =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|in|of|since|until|by|for|from|to|and|session|\d{4}[-–]) ?$/;

const year = /^(?:19|20)\d\d/;

/** In order of the text. */
export function stuckCalls(text: string): readonly PossibleCall[] {
  return matchesIn(digits, text).flatMap(({ 0: written, index }) => {
    const before = text.slice(Math.max(0, index - 12), index);
    const call = written.length < 4 ? behindWord(written, before) : behindNumber(written, before);
    if (call === undefined) return [];
    const number = noteNumberOf(call.label);
    if (number === undefined) return [];
    const end = index + written.length;
    return [{ span: span(end - call.label.length, end), ...number, rank: call.rank }];
  });
}

interface Stuck {
  readonly label: string;
  readonly rank: PossibleCall['rank'];
}

function behindWord(written: string, before: string): Stuck | undefined {
  if (symbol.test(before)) return undefined;
  if (written.length === 3 && /\d,$/.test(before)) return undefined;
  const rank = places.find(([pattern]) => pattern.test(before))?.[1];
  return rank === undefined ? undefined : { label: written, rank };
}

/** `60/177`: no session has as many resolutions as `60/1771` says. */
const beforeResolution = /(?:^|[\s(])\d{1,2}\/$/;

/** `20233` is 2023 and 3, `60/1771` is 60/177 and 1. */
function behindNumber(written: string, before: string): Stuck | undefined {
  if (year.test(written) && beforeYear.test(before))
    return { label: written.slice(4), rank: doubtful };
  return beforeResolution.test(before) ? { label: written.slice(3), rank: doubtful } : undefined;
}

/** `2022,i`, `Bangkok;ii`: behind a mark or a number only */
const numerals = /(?<=[\d,;.)”"])[ivxlc]{1,7}(?=[\s,.;:)]|$)/g;

/** The same for Roman numerals, in order of the text. */
export function stuckNumerals(text: string): readonly PossibleCall[] {
  return matchesIn(numerals, text).flatMap(({ 0: written, index }) => {
    const number = noteNumberOf(written);
    return number ? [{ span: span(index, index + written.length), ...number, rank: probable }] : [];
  });
}
