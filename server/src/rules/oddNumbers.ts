/** Numbers written otherwise than in resolutions: "25%", "74th session", "$5 million", "3 months". */
import { ordinalInWords } from '../lexicon/ordinals.ts';
import { matchesIn } from '../text/matches.ts';
import type { Figure, OddWords } from './wordFinds.ts';

export function oddNumbersIn(text: string, figures: readonly Figure[]): readonly OddWords[] {
  if (figures.length === 0) return [];
  return [
    ...(text.includes('%') || text.includes('percent') ? percentages(text) : []),
    ...(text.includes('ession') ? sessions(text) : []),
    ...(text.includes('$') ? money(text) : []),
    ...smallNumbers(text, figures),
  ];
}

/** `25%`, `25 %`, `25 percent` */
const percentage = /(?<figure>\d) ?(?:%|(?<= )percent\b)/g;

function percentages(text: string): readonly OddWords[] {
  return matchesIn(percentage, text).map(({ 0: found, index, groups }) => {
    const figure = figureEndingAt(text, index + 1);
    const written = `${figure}${found.slice(1)}`;
    const right = `${figure}${groups === undefined ? '' : ' per cent'}`;
    return odd(index + 1 - figure.length, written, right);
  });
}

/** The whole of a figure such as `10.5`. */
function figureEndingAt(text: string, end: number): string {
  let start = end;
  while (start > 0 && /[\d.,]/.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end).replace(/^[.,]+/, '');
}

/** `74th session`, `74th and 75th regular sessions`; from the hundredth on, figures are usual. */
const session =
  /\b(?<ordinal>\d{1,2})(?:st|nd|rd|th)(?= (?:(?:and|or|to) \d{1,2}(?:st|nd|rd|th) )?(?:(?:regular|special|annual|resumed|substantive) )?[Ss]essions?\b)/g;

function sessions(text: string): readonly OddWords[] {
  return matchesIn(session, text).flatMap(({ 0: written, index, groups }) => {
    const right = ordinalInWords(Number(groups?.['ordinal']));
    return right === undefined ? [] : odd(index, written, right);
  });
}

/** `$5 million`, `US$ 5`, `$45–60 billion`; which dollars are meant, the drafter must say */
const sum =
  /(?:US ?|USD ?)?\$ ?(?<amount>\d+(?:,\d{3})*(?:\.\d+)?(?:[-–]\d+(?:,\d{3})*(?:\.\d+)?)?(?: (?:million|billion|trillion))?)/g;

function money(text: string): readonly OddWords[] {
  return matchesIn(sum, text).map(({ 0: written, index, groups }) => {
    const amount = (groups?.['amount'] ?? '').replace(/[-–]/, ' to ');
    return {
      start: index,
      written,
      expected: `"${amount} dollars" or "${amount} United States dollars"`,
    };
  });
}

const words = 'zero one two three four five six seven eight nine'.split(' ');

/** `3 months`, `5 Member States`; not `5 years of age` */
const small =
  /[2-9](?= (?:Member States|States|countries|representatives|members|experts|meetings|months|weeks|years)\b(?! of age))(?<!(?:[\w.,/$€–-]|\b(?:and|or|to|than|paragraphs?|articles?|annex|goals?|targets?|rules?|sections?|chapters?|items?|options?|age of) )\d)/iy;

/** Any other figure that counts: `15`, `1,500`, `2.5`; not years, days of a month, or numbers of resolutions and paragraphs */
const otherFigure =
  /(?<![\w/.(-])\d{1,3}(?:[.,]\d+)*(?! (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|[\d/)]| \()/g;

/** Where a paragraph has other figures, all of them stay figures. */
function smallNumbers(text: string, figures: readonly Figure[]): readonly OddWords[] {
  const found = figures.filter(({ start, digits }) => digits === 1 && isSmall(text, start));
  if (found.length === 0 || matchesIn(otherFigure, text).length > found.length) return [];
  return found.map(({ start }) => {
    const written = text.charAt(start);
    return odd(start, written, words[Number(written)] ?? '');
  });
}

function isSmall(text: string, start: number): boolean {
  small.lastIndex = start;
  return small.test(text);
}

function odd(start: number, written: string, right: string): OddWords {
  return { start, written, right, expected: `"${right}"` };
}
