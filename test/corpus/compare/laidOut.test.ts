/** An older text in the order of a newer one. */
import { expect, test } from 'vitest';
import { compared } from '../../../server/src/corpus/compare/compared.ts';
import { laidOut } from '../../../server/src/corpus/compare/laidOut.ts';
import { paragraphsIn } from '../../../server/src/corpus/compare/paragraphsIn.ts';
import { analyse } from '../../../server/src/model/analyse.ts';
import { seedTexts } from '../seedTexts.ts';

function besides(older: string, newer: string) {
  const rows = compared(paragraphsIn(analyse(older)), paragraphsIn(analyse(newer)));
  return laidOut({ older, newer }, rows);
}

const older = `# Bicycles

*The General Assembly*,

1. *Welcomes* the report on cycle paths in large cities;

2. *Deplores* the theft of bells and lamps from parked bicycles;

3. *Invites* Member States to build cycle paths along
all main roads.

[^1]: See A/78/1.
`;

test('partners stand in the place of the newer paragraph, under its number and on as many lines', () => {
  const newer = `# Bicycles

*The General Assembly*,

1. *Invites* Member States to build cycle paths along all main roads and rivers;

2. *Welcomes* the report on cycle paths in large cities.
`;
  expect(besides(older, newer).text).toBe(`# Bicycles

*The General Assembly*,

2. *Deplores* the theft of bells and lamps from parked bicycles;

1. *Invites* Member States to build cycle paths along all main roads.

2. *Welcomes* the report on cycle paths in large cities;

[^1]: See A/78/1.
`);
});

test('each paragraph is found again where it is laid out', () => {
  for (const { text } of seedTexts()) {
    const paragraphs = paragraphsIn(analyse(text));
    const shown = laidOut({ older: text, newer: text }, compared(paragraphs, paragraphs));
    for (const paragraph of paragraphs) {
      const place = shown.places.get(paragraph) ?? { start: 0, end: 0 };
      expect(shown.text.slice(place.start, place.end)).toBe(
        text.slice(paragraph.start, paragraph.end),
      );
    }
  }
});

test('of a text beside itself no line is lost', () => {
  for (const { text } of seedTexts()) {
    const lines = (of: string) =>
      of
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => line.trim());
    expect(lines(besides(text, text).text).toSorted()).toEqual(lines(text).toSorted());
  }
});
