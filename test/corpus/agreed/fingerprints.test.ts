/** Paragraphs are found again by their fingerprints. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintsOf } from '../../../server/src/corpus/agreed/fingerprints.ts';
import { textsOf } from './textsOf.ts';

const report = `Requests the Secretary-General to submit to the General Assembly at its eightieth session a report on the
  implementation of the present resolution, in particular on the steps taken by States to improve road safety`;

const of = (text: string) => fingerprintsOf(textsOf(text));
const shared = (a: string, b: string) => of(a).filter((one) => of(b).includes(one)).length;

const texts = fc.array(
  fc.constantFrom('the', 'of', 'States', 'and', 'to', 'all', 'Decides', 'peace', 'é', '78/69'),
  { maxLength: 120 },
);

describe('fingerprints of a paragraph', () => {
  it('are the same on every machine, because they are kept', () => {
    // Worked out by another program, in Python, from the descriptions of the two hashes.
    expect(of('Decides')).toEqual([171_910_316]);
  });

  it('are there, however short the paragraph is', () => {
    expect(of('Recalling')).toHaveLength(1);
    expect(of('Takes note')).toHaveLength(1);
    // The whole, and its two runs of three words.
    expect(of('Decides to adjourn early')).toHaveLength(3);
  });

  it('are none where there are no words', () => {
    expect(of('* * *')).toEqual([]);
  });

  it('do not depend on capitals and punctuation', () => {
    expect(of('*Requests* the Secretary‑General, again,')).toEqual(
      of('requests the secretary-general again'),
    );
  });

  it('are shared by paragraphs that share many words in a row', () => {
    expect(shared(report, report.replace('eightieth', 'eighty-first'))).toBeGreaterThan(10);
  });

  it('are not shared by the same words in another order', () => {
    expect(shared('States and peoples', 'peoples and States')).toBe(0);
  });

  it('are about one for three words of a long paragraph', () => {
    const words = Array.from({ length: 4000 }, (_, at) => `word${at}`);
    // A quarter and a sixteenth.
    const share = fingerprintsOf(words).length / words.length;
    expect(Math.abs(share - 5 / 16)).toBeLessThan(0.03);
  });

  it('are distinct numbers of 32 bits', () => {
    fc.assert(
      fc.property(texts, (words) => {
        const found = fingerprintsOf(words);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((one) => one === one >>> 0)).toBe(true);
        expect(found.length > 0).toBe(words.length > 0);
        expect(found.length).toBeLessThanOrEqual(2 * words.length + 1);
      }),
    );
  });

  it('of a stretch are found in whatever holds it', () => {
    const words = Array.from({ length: 400 }, (_, at) => `word${at}`);
    const [half, all] = [fingerprintsOf(words.slice(0, 200)), fingerprintsOf(words)];
    const missing = half.filter((one) => !all.includes(one));
    // Only that of the whole.
    expect(missing).toEqual(half.slice(0, 1));
  });
});
