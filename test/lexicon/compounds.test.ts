/** Words with a hyphen that conversions lose. */
import { expect, test } from 'vitest';
import { compounds, houseCompounds } from '../../server/src/lexicon/compounds.ts';

function withHyphen(table: ReadonlyMap<string, number>, solid: string): string | undefined {
  const place = table.get(solid);
  return place === undefined ? undefined : `${solid.slice(0, place)}-${solid.slice(place)}`;
}

test.each([
  'open-ended',
  'capacity-building',
  'high-level',
  'follow-up',
  'twenty-ninth',
  'in-kind',
])('%s is known without its hyphen', (word) => {
  expect(withHyphen(compounds, word.replace('-', ''))).toBe(word);
});

test.each(['cooperation', 'peacekeeping', 'intergovernmental', 'healthcare', 'midterm', 'ongoing'])(
  '%s is a word of its own',
  (word) => {
    expect(compounds.has(word) || houseCompounds.has(word)).toBe(false);
  },
);

test('what is right without a hyphen elsewhere stands apart', () => {
  expect(withHyphen(houseCompounds, 'nongovernmental')).toBe('non-governmental');
  expect([...houseCompounds.keys()].filter((word) => compounds.has(word))).toEqual([]);
});
