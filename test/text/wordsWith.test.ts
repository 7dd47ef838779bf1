/** Words are sought by a piece of them. */
import { expect, test } from 'vitest';
import { compoundJoint, compounds, houseCompounds } from '../../server/src/lexicon/compounds.ts';
import { wordsWith } from '../../server/src/text/wordsWith.ts';

function found(piece: RegExp, text: string): readonly string[] {
  return wordsWith(piece, text).map(({ start, end }) => text.slice(start, end));
}

test('a word is given whole, and once, however often the piece is in it', () => {
  expect(found(/ss/g, 'The possession, Côte d’Ivoire, assesses')).toEqual([
    'possession',
    'assesses',
  ]);
});

test('every word that lacks its hyphen is found by the joint of its parts', () => {
  const words = [...compounds.keys(), ...houseCompounds.keys()];
  expect(words.length).toBeGreaterThan(300);
  expect(found(compoundJoint, words.join(' '))).toEqual(words);
});

test('words with their hyphen have no joint', () => {
  const words = [...compounds].map(([word, at]) => `${word.slice(0, at)}-${word.slice(at)}`);
  expect(found(compoundJoint, words.join(' '))).toEqual([]);
});
