/** For a paragraph of a draft the paragraphs of a corpus that are worded most like it. */
import { describe, expect, it } from 'vitest';
import { closest, type Wanted } from '../../../server/src/corpus/agreed/closest.ts';
import { memoryShelf } from '../../../server/src/corpus/agreed/memoryShelf.ts';
import type { Shelf } from '../../../server/src/corpus/agreed/shelf.ts';
import { textsOf } from './textsOf.ts';

const adopted = [
  'Recalling its resolutions 65/230 of 21 December 2010 and 67/189 of 20 December 2012,',
  'Requests the Secretary-General to submit to the General Assembly at its seventy-ninth session a report on the implementation of the present resolution;',
  'Encourages Member States to develop and implement cybersecurity strategies;',
  'Requests the Secretary-General to submit to the General Assembly at its seventy-eighth session a report on road safety;',
  'Requests the Secretary-General to submit to the General Assembly at its seventy-ninth session a report on the implementation of the present resolution;',
];

function checkClosest(
  paragraph: string,
  wanted: Wanted,
  shelf = memoryShelf(adopted.map(textsOf)),
) {
  return closest(textsOf(paragraph), shelf, wanted).map(
    ({ paragraph: number, share }) => `${number}: ${share.toFixed(2)}`,
  );
}

const report =
  'Requests the Secretary-General to submit to the General Assembly at its eightieth session a report on the implementation of the present resolution;';

describe('the closest paragraphs', () => {
  it('come best first; of equal ones the later read', () => {
    // One word of 22 is another; with the report on road safety 15 words of 22 and 18 are shared.
    expect(checkClosest(report, { most: 3 })).toEqual(['4: 0.95', '1: 0.95', '3: 0.75']);
  });

  it('are no more than asked for', () => {
    expect(checkClosest(report, { most: 1 })).toEqual(['4: 0.95']);
  });

  it('are only those that are accepted', () => {
    expect(checkClosest(report, { most: 3, accepts: (one) => one < 4 })).toEqual([
      '1: 0.95',
      '3: 0.75',
    ]);
  });

  it('are none where nothing is worded alike, or there are no words', () => {
    expect(checkClosest('Welcomes the new strategy', { most: 3 })).toEqual([]);
    expect(checkClosest('* * *', { most: 3 })).toEqual([]);
  });

  it('leave out what has gone from the corpus', () => {
    const shelf = memoryShelf(adopted.map(textsOf));
    const without: Shelf = {
      ...shelf,
      wordsOf: (one) => (one === 4 ? undefined : shelf.wordsOf(one)),
    };
    expect(checkClosest(report, { most: 1 }, without)).toEqual(['1: 0.95']);
  });

  it('hold the twin of a paragraph that has nothing but standard words', () => {
    const standard = (session: string) => textsOf(report.replace('eightieth', session));
    const corpus = Array.from({ length: 4000 }, (_, at) => standard(`session${at}`));
    // Every run of words without the session is on more paragraphs than are looked at.
    const [first] = closest(standard('session17'), memoryShelf(corpus), { most: 3 });
    expect(first).toEqual({ paragraph: 17, share: 1 });
  });

  it('prefer a rare likeness to many common ones', () => {
    const corpus = [
      'Decides to include in the provisional agenda of its next session the item entitled “Oceans and the law of the sea”',
      ...Array.from(
        { length: 3000 },
        (_, at) =>
          `Decides to include in the provisional agenda of its next session the item entitled “Topic ${at}”`,
      ),
    ];
    const question =
      'Decides to include in the provisional agenda of its next session the sub-item “Oceans and the law of the sea”';
    const [first] = closest(textsOf(question), memoryShelf(corpus.map(textsOf)), { most: 1 });
    expect(first?.paragraph).toBe(0);
  });

  it('cost a limited number of looks at the corpus', () => {
    const long = Array.from({ length: 900 }, (_, at) => `word${at % 450}`);
    const shelf = memoryShelf(Array.from({ length: 100 }, () => long));
    const looks = { lists: 0, words: 0 };
    const counting: Shelf = {
      bearing: (fingerprint, most) => {
        looks.lists += 1;
        return shelf.bearing(fingerprint, most);
      },
      wordsOf: (paragraph) => {
        looks.words += 1;
        return shelf.wordsOf(paragraph);
      },
    };
    closest(long, counting, { most: 3 });
    expect(looks.lists).toBeLessThanOrEqual(25);
    expect(looks.words).toBeLessThanOrEqual(40);
  });
});
