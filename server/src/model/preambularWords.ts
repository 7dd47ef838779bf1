/** Preambular paragraphs are never numbered, and are spoken of by their place: "the third preambular paragraph". */
import { ordinalValue } from '../lexicon/ordinals.ts';
import { matchesIn } from '../text/matches.ts';
import type { WrittenNumber } from './referringTerm.ts';

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

export function isRelative(place: string): place is RelativePlace {
  return /^[a-z]/.test(place);
}

const reach = 160;
const wordOrComma = /[^\s,]+|,/g;
const joints: ReadonlySet<string> = new Set([',', 'and', 'or', 'to', 'through', 'the']);
const rangeJoints: ReadonlySet<string> = new Set(['to', 'through']);

/**
 * The places named before a noun that begins at an offset: "the first, third and fourth preambular paragraphs". Empty where two
 * stand side by side: "the second last preambular paragraph".
 */
export function placesBefore(text: string, end: number): readonly WrittenNumber[] {
  const from = Math.max(0, end - reach);
  const words = matchesIn(wordOrComma, text.slice(from, end));
  const isOther = ([word]: RegExpExecArray) => !joints.has(word) && placeCalled(word) === undefined;
  const places: WrittenNumber[] = [];
  let joint = '';
  for (const { 0: word, index } of words.slice(words.findLastIndex(isOther) + 1)) {
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
