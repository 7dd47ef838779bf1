/** The words that refer from one place of a text to another: "paragraphs 2 (b) and 4 to 6 above". */
import { romanValue } from '../text/numerals.ts';
import { placesBefore } from './preambularWords.ts';
import type { ReferringNoun, Term, WrittenNumber } from './referringTerm.ts';

/**
 * `paragraphs`, `Subparagraph`, `paras.`, `annexed` before a number, or an annex without one; `clause`, `sub-clause`, `OP`
 * and `PP` are what Model United Nations and negotiators say
 */
export const referringNoun =
  /\b(?:(?<sub>sub-?(?:paragraph|clause)s?) (?=\()|sub-?paragraphs? (?=\d{1,3} ?\()|(?<paragraph>paragraphs?|paras?\.|(?:sub-?)?clauses?) (?=\d)|(?<initials>[OP]Ps?) ?(?=\d)|(?<preamble>(?:preambular|p(?:re|er)ambulatory) (?:paragraphs?|paras?\.?|clauses?)|paragraphs? of the preamble)(?![\w‑-])|(?<section>sections?|sects?\.) (?=[A-IVXL\d])|(?<part>parts?) (?=[A-Z]\b)|(?<annex>annex(?:es|ed)?)(?![\w‑-]))/gi;

/** `2 bis (b) (ii)`, `2 (b bis)` */
const paragraphNumber =
  /(?<number>\d{1,3}(?: (?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)\b)?)(?![\d/]|[.,]\d)(?<levels>(?: ?\([a-z]{1,6}(?: (?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies))?\))*)/y;

/** `(b) (ii)`, `(b bis)` */
const levelsAlone =
  /\([a-z]{1,6}(?: (?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies))?\)(?: ?\([a-z]{1,6}(?: (?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies))?\))*/y;

/** `II`, `B`, `3` of a section, an annex or a part */
const headingNumber = /(?<number>[IVXL]{1,6}|[A-H]|\d{1,2})(?![\w/‑-]|\.\d)/y;

/** `, `, ` and `, `, or `, ` & ` between two numbers */
const between = /(?:, ?| )(?:(?:and|or|and\/or|&|as well as|and also|and in) )?(?=[\d(A-IVXL])/y;

/** ` to `, `–` before the end of a range */
const upTo = / (?:to|through) (?=[\d(A-IVXL])| ?[-–] ?(?=[\d(])/y;

const singleLevel = /\([a-z]+(?: [a-z]+)?\)/g;

/** `paragraphs`, `OPs `, `paras.`, `paragraphs of the preamble` */
const severalNamed = /s\W*(?: of the preamble)?$/;

/** The term of a noun found by `referringNoun`; its numbers stand behind the noun, or as ordinals before it. */
export function termAt(text: string, found: RegExpExecArray): Term | undefined {
  if (isNoReference(found)) return undefined;
  const noun = nounOf(found);
  const start = found.index;
  const wordEnd = start + found[0].length;
  const plural = severalNamed.test(found[0]) ? 'plural' : 'singular';
  const places = noun === 'preambular' ? placesBefore(text, start, plural) : [];
  const [first] = places;
  if (first !== undefined)
    return { noun, start: first.start, end: wordEnd, numbers: places, isOperative: false };
  const counting = { noun, plural } as const;
  const gap = text.startsWith(' ', wordEnd) ? 1 : 0;
  const numbers = numbersFrom(text, wordEnd + gap, counting);
  if (numbers.length === 0 && noun !== 'annex') return undefined;
  const end = numbers.at(-1)?.end ?? wordEnd;
  return { noun, start, end, numbers, isOperative: isOperative(text, found) };
}

/** The numbers that go on behind the "above" of a term, "paragraphs 1 above and 4 below": its noun holds for them too. */
export function termBehind(text: string, before: Term, at: number): Term | undefined {
  between.lastIndex = at;
  if (!between.test(text)) return undefined;
  const { noun, isOperative } = before;
  const start = between.lastIndex;
  const numbers = numbersFrom(text, start, { noun, plural: 'plural' }, before.numbers.at(-1));
  const end = numbers.at(-1)?.end;
  return end === undefined ? undefined : { noun, start, end, numbers, isOperative };
}

/** "op. cit." is nobody's paragraph, and "pp 3" are pages. */
function isNoReference({ groups }: RegExpExecArray): boolean {
  return /^[op]/.test(groups?.['initials'] ?? '');
}

/** `operative ` before "paragraph 2" */
const operative = /\boperative $/i;

function isOperative(text: string, { groups, index }: RegExpExecArray): boolean {
  return (
    groups?.['initials']?.startsWith('O') === true ||
    operative.test(text.slice(Math.max(0, index - 'operative '.length - 1), index))
  );
}

function nounOf({ groups = {} }: RegExpExecArray): ReferringNoun {
  if (groups['sub'] !== undefined) return 'subparagraph';
  if (groups['preamble'] !== undefined || groups['initials']?.startsWith('P')) return 'preambular';
  if (groups['section'] !== undefined) return 'section';
  if (groups['part'] !== undefined) return 'part';
  return groups['annex'] === undefined ? 'paragraph' : 'annex';
}

interface Counting {
  readonly noun: ReferringNoun;
  readonly plural: 'plural' | 'singular';
}

/** `before`: the number that letters alone go on from. */
function numbersFrom(
  text: string,
  start: number,
  counting: Counting,
  before?: WrittenNumber,
): readonly WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  let next = numberAt(text, start, counting.noun, before);
  while (next !== undefined) {
    numbers.push(next);
    next = following(text, next, counting);
  }
  return withRanges(text, numbers);
}

function following(
  text: string,
  last: WrittenNumber,
  { noun, plural }: Counting,
): WrittenNumber | undefined {
  for (const joint of [upTo, between]) {
    joint.lastIndex = last.end;
    if (!joint.test(text)) continue;
    const next = numberAt(text, joint.lastIndex, noun, last);
    const comma = text.slice(last.end, joint.lastIndex).trim() === ',';
    if (next !== undefined && (plural === 'plural' || !comma || goesOn(text, next.end)))
      return next;
  }
  return undefined;
}

/** `, 12` or ` of` behind a number: "paragraph 11, 12 or 13", but not "paragraph 11, 60 days" */
const listGoesOn = /,|\)? (?:and|or|to|of|above|below)\b/y;

function goesOn(text: string, at: number): boolean {
  listGoesOn.lastIndex = at;
  return listGoesOn.test(text);
}

function numberAt(
  text: string,
  start: number,
  noun: ReferringNoun,
  last: WrittenNumber | undefined,
): WrittenNumber | undefined {
  const whole = noun === 'subparagraph' ? undefined : wholeAt(text, start, noun);
  if (whole !== undefined) return whole;
  return noun === 'subparagraph' || (last?.steps.length ?? 0) > 1
    ? levelsAt(text, start, last?.steps ?? [])
    : undefined;
}

function wholeAt(text: string, start: number, noun: ReferringNoun): WrittenNumber | undefined {
  const form = noun === 'paragraph' || noun === 'preambular' ? paragraphNumber : headingNumber;
  form.lastIndex = start;
  const groups = form.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const levels = (groups['levels'] ?? '').match(singleLevel) ?? [];
  return { start, end: form.lastIndex, steps: [groups['number'] ?? '', ...levels], role: 'single' };
}

/** Levels without a number go on from the number before: "10 (a) and (b)". */
function levelsAt(
  text: string,
  start: number,
  before: readonly string[],
): WrittenNumber | undefined {
  levelsAlone.lastIndex = start;
  const levels = levelsAlone.exec(text)?.[0].match(singleLevel);
  if (!levels) return undefined;
  const steps = [...before.slice(0, keptBefore(before, levels)), ...levels];
  return { start, end: levelsAlone.lastIndex, steps, role: 'single' };
}

/** After "2 (a) (i)", "(ii)" means 2 (a) (ii), and "(b)" means 2 (b). */
function keptBefore(before: readonly string[], levels: readonly string[]): number {
  const numbers = before.findIndex((step) => step.startsWith('('));
  const deep = before.length - numbers === 2 && levels.length === 1;
  const both = isRoman(before.at(-1)) && isRoman(levels[0]);
  return deep && both ? before.length - 1 : Math.max(numbers, 0);
}

function isRoman(level: string | undefined): boolean {
  return level !== undefined && romanValue(level.slice(1, -1).replace(/ .*/, '')) !== undefined;
}

function withRanges(text: string, numbers: readonly WrittenNumber[]): readonly WrittenNumber[] {
  return numbers.map((number, place) => {
    const before = numbers[place - 1];
    const after = numbers[place + 1];
    if (before !== undefined && isRange(text, before, number)) return { ...number, role: 'to' };
    if (after !== undefined && isRange(text, number, after)) return { ...number, role: 'from' };
    return number;
  });
}

function isRange(text: string, from: WrittenNumber, to: WrittenNumber): boolean {
  return /^(?: (?:to|through) | ?[-–] ?)$/.test(text.slice(from.end, to.start));
}
