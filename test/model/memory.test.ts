/** A draft read and judged with the memory of its earlier versions is the same as one seen for the first time. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { newMemory } from '../../server/src/model/memory.ts';
import { findingsIn } from '../../server/src/rules/run.ts';
import { newFindsMemory } from '../../server/src/rules/wordFinds.ts';

const seeds = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`seeds/${file}`, 'utf8'));

const typed = fc.constantFrom(
  ...[
    'x',
    ' ',
    '\n',
    '\n\n',
    '1. *Requests* it;\n\n',
    '*',
    '[^1]',
    '[^1]: See it.\n',
    ',78 ',
    ',79 ',
    '<!-- ',
    ' -->',
    '(a) ',
    'paragraph 2 above',
    'resolution 65/230',
    '# Annex\n',
    ' the the openended organisation UNODC',
    ' paragraph 5(a) on May 3, 2020, 25% ',
  ],
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(80),
  insert: typed,
});

test('after any edits', () => {
  fc.assert(
    fc.property(fc.constantFrom(...seeds), fc.array(edit, { maxLength: 6 }), (seed, edits) => {
      const memory = newMemory();
      const finds = newFindsMemory();
      const expectTheSame = (text: string) => {
        const anew = analyse(text);
        const resolution = analyse(text, { memory });
        expect(resolution).toEqual(anew);
        expect(findingsIn(resolution, emptyLibrary, {}, finds)).toEqual(
          findingsIn(anew, emptyLibrary, {}),
        );
      };
      let text = seed;
      expectTheSame(text);
      for (const { at, remove, insert } of edits) {
        const place = Math.floor(at * text.length);
        text = text.slice(0, place) + insert + text.slice(place + remove);
        expectTheSame(text);
      }
    }),
    { numRuns: 60 },
  );
});

test('the same paragraph twice in a draft keeps both places', () => {
  const text =
    'The General Assembly,\n\nRecalling resolution 65/230,\n\nRecalling resolution 65/230,\n';
  const starts = analyse(text, { memory: newMemory() }).citations.map(({ span }) =>
    text.slice(span.start, span.end),
  );
  expect(starts).toEqual(['65/230', '65/230']);
});
