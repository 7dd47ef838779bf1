/** Preambular paragraphs are never numbered, and are spoken of by their place: "the third preambular paragraph". */
import { ordinalValue } from '../lexicon/ordinals.ts';
import { matchesIn } from '../text/matches.ts';
import type { Term, WrittenNumber } from './referringTerm.ts';

export type RelativePlace = 'last' | 'penultimate' | 'preceding' | 'next';

const relativePlaces: ReadonlyMap<string, RelativePlace> = new Map([
  ['last', 'last'],
  ['final', 'last'],
  ['penultimate', 'penultimate'],
  ['preceding', 'preceding'],
  ['previous', 'preceding'],
  ['next', 'next'],
]);

/** `3rd` */
const figures = /^(?<value>\d{1,3})(?:st|nd|rd|th)$/i;

/** "third" and "3rd" → `3`, "final" → `last`; absent for any other word. */
export function placeCalled(word: string): string | undefined {
  const value = ordinalValue(word) ?? figures.exec(word)?.groups?.['value'];
  return value === undefined ? relativePlaces.get(word.toLowerCase()) : String(value);
}

/** Whether a place depends on the preamble or on the paragraph that speaks of it. */
export function isRelative(place: string): place is RelativePlace {
  return /^[a-z]/.test(place);
}

/** `twenty` of "the twenty first", which is no first one */
const tens = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)$/i;

function isOther([word]: RegExpExecArray): boolean {
  return !joints.has(word) && placeCalled(word) === undefined;
}

const reach = 160;
const wordOrComma = /[^\s,]+|,/g;
const joints: ReadonlySet<string> = new Set([',', 'and', 'or', 'to', 'through', 'the']);
const rangeJoints: ReadonlySet<string> = new Set(['to', 'through']);

/**
 * The places named before a noun that begins at an offset: "the first, third and fourth preambular paragraphs". Empty where two
 * stand side by side, "the second last preambular paragraph", or a range is one place, "the second to last preambular paragraph".
 */
export function placesBefore(
  text: string,
  end: number,
  plural: 'plural' | 'singular',
): readonly WrittenNumber[] {
  const from = Math.max(0, end - reach);
  const words = matchesIn(wordOrComma, text.slice(from, end));
  const last = words.findLastIndex(isOther);
  if (tens.test(words[last]?.[0] ?? '')) return [];
  const places = placesAmong(words.slice(last + 1), from);
  const isOnePlace = plural === 'singular' && places.some(({ role }) => role === 'to');
  return isOnePlace ? [] : places;
}

/** `from`: where the text begins in which the words have been found. */
function placesAmong(words: readonly RegExpExecArray[], from: number): readonly WrittenNumber[] {
  const places: WrittenNumber[] = [];
  let joint = '';
  for (const { 0: word, index } of words) {
    const place = placeCalled(word);
    if (place === undefined) {
      if (word !== 'the') joint = word;
      continue;
    }
    if (places.length > 0 && joint === '') return [];
    const start = from + index;
    const role = places.length > 0 && rangeJoints.has(joint) ? 'to' : 'single';
    places.push({ start, end: start + word.length, steps: [place], role });
    joint = '';
  }
  return places.map((place, at) =>
    places[at + 1]?.role === 'to' ? { ...place, role: 'from' } : place,
  );
}

const before = 24;

/** `NPT, `, `Treaty’s `, `whose `, `a `: what follows is another preamble's */
const anothers = /(?:\b[A-Z]{2,},?|[’']s|\b(?:its|his|her|their|whose|an?|new|proposed|former)) $/;

/** `the `, and `[former first] and ` in a list one of whose paragraphs has gone */
const ours = /(?:\bthe |\],? (?:and |or )?)$/i;

/**
 * Whether a term by itself speaks of this preamble: "the third preambular paragraph" and "PP3" do; "its third preambular
 * paragraph", "a new third preambular paragraph" and "the NPT, preambular paragraph 3" do not.
 */
export function isOwnPlace(text: string, { start, numbers }: Term): boolean {
  const words = text.slice(Math.max(0, start - before), start);
  return numbers[0]?.start === start ? ours.test(words) : !anothers.test(words);
}
