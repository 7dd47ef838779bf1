/** References to paragraphs and to the text itself, written otherwise than in resolutions. */
import { capitalized } from '../text/capitalized.ts';
import { isCapital } from '../text/letters.ts';
import { matchesIn } from '../text/matches.ts';
import { quotedUpTo } from '../text/quoted.ts';
import type { OddReference, ReferenceForm } from './wordFinds.ts';

/** One way to write a reference that is not the usual one. */
interface Reading {
  readonly form: ReferenceForm;
  readonly pattern: RegExp;
  /** The usual way; absent where the words found are right after all. */
  readonly right: (written: string, before: string) => string | undefined;
}

/** `Paragraphs 2-4`, `operative paragraph 5(a)`, `sub-paragraph (b)`, `paras. 3 and 4`: a noun and its numbers */
const paragraphs =
  /\b(?:operative )?(?:sub-?)?para(?:graph)?s?\.? (?:\d{1,3}(?![\d/]|\.\d)|\([a-z]{1,5}\))(?: ?\([a-z]{1,5}\))*(?:(?:,? (?:and|or|to) |, | ?[-–] ?)(?:\d{1,3}(?![\d/]|\.\d)|\([a-z]{1,5}\))(?: ?\([a-z]{1,5}\))*)*/gi;

/** `aragraph 5`, `OP5`, `his resolution`: quick to find, which spares most paragraphs the search */
const sign = /ara(?:graph)?s?\.? [\d(]|OP ?\d|his (?:draft )?resolution/;

const readings: readonly Reading[] = [
  {
    form: 'numbered',
    pattern: paragraphs,
    right: usualReference,
  },
  {
    form: 'initials',
    pattern: /\bOP ?\d{1,3}(?![\w-])/g,
    right: (written) => written.replace(/^OP ?/, 'paragraph '),
  },
  {
    form: 'itself',
    pattern: /\b[Tt]his (?:draft )?resolution\b/g,
    right: presentResolution,
  },
];

export function oddReferencesIn(text: string): readonly OddReference[] {
  return sign.test(text) ? readings.flatMap((reading) => unusual(text, reading)) : [];
}

function unusual(text: string, { form, pattern, right }: Reading): readonly OddReference[] {
  const found = matchesIn(pattern, text);
  if (found.length === 0) return [];
  const quoted = quotedUpTo(text);
  return found.flatMap(({ index: start, 0: written }): readonly OddReference[] => {
    const usual = right(written, text.slice(0, start));
    const isRight = usual === undefined || usual === written || quoted(start);
    return isRight ? [] : [{ form, start, written, right: usual }];
  });
}

function usualReference(written: string, before: string): string {
  const [noun = ''] = /^[^\d(]*/.exec(written) ?? [];
  return usualNoun(noun, before) + usualNumbers(noun, written.slice(noun.length));
}

function usualNoun(noun: string, before: string): string {
  const plain = noun
    .replace(/^operative /i, '')
    .replace(/sub-para/i, (sub) => sub.replace('-', ''));
  const full = isInParentheses(before) ? plain : plain.replace(/para(s?)\./i, spelledOut);
  const begins = before === '' || /[.:;!?“"(\]]\s?$/.test(before);
  if (begins) return isCapital(noun) ? capitalized(full) : full;
  return full.toLowerCase();
}

/** `paras.` as `paragraphs`, `Para.` as `Paragraph` */
function spelledOut(short: string): string {
  return `${short.slice(0, 4)}graph${/s/i.test(short) ? 's' : ''}`;
}

/** Abbreviations belong into footnotes and parentheses. */
function isInParentheses(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** "5 (a)" for "5(a)", "2 to 4" for "2-4" after the plural. */
function usualNumbers(noun: string, numbers: string): string {
  const spaced = numbers.replace(/(?<=[\d)])\((?=[a-z])/g, ' (');
  return /s\.? $/i.test(noun) ? spaced.replace(/(?<=[\d)]) ?[-–] ?(?=[\d(])/g, ' to ') : spaced;
}

/** `resolution 65/230`, `resolution 1325 (2000)`: a text "this resolution" may mean */
const otherText = /\d\/\d|\(\d{4}\)|\([IVXL]+\)/;

function presentResolution(written: string, before: string): string | undefined {
  if (otherText.test(before)) return undefined;
  const right = written.replace(/^[Tt]his /, 'the present ');
  return written.startsWith('T') ? capitalized(right) : right;
}
