/** Phrases in a text: word for word between `«` and `»`, and the stretch that comes nearest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, yardstick } from '../../../server/src/corpus/agreed/likeness.ts';
import { nearestStretch } from '../../../server/src/corpus/agreed/nearestStretch.ts';
import { phraseIn } from '../../../server/src/corpus/agreed/phraseIn.ts';
import { textsOf } from './textsOf.ts';

function checkPhrase(phrase: string, drawn: string): void {
  const text = drawn.replace(/[«»]/g, '');
  let marked = '';
  let done = 0;
  for (const { start, end } of phraseIn(text, phrase)) {
    marked += `${text.slice(done, start)}«${text.slice(start, end)}»`;
    done = end;
  }
  expect(marked + text.slice(done)).toBe(drawn);
}

function checkStretch(phrase: string, drawn: string, share: number): void {
  const [before = '', inside = ''] = drawn.split(/[«»]/);
  const found = nearestStretch(drawn.replace(/[«»]/g, ''), phrase);
  const end = before.length + inside.length;
  expect(found).toMatchObject({ start: before.length, end });
  expect(found?.share).toBeCloseTo(share);
}

describe('a phrase word for word', () => {
  it('is found whatever the capitals and the punctuation', () => {
    checkPhrase('in this regard calls upon', 'and, *«In this regard*, calls upon» States');
  });

  it('is found whatever the hyphens and apostrophes', () => {
    checkPhrase('Secretary General', 'the «Secretary-General» and the «Secretary‑General»');
    checkPhrase("States' own, State's will", 'by «States’ own State’s will»');
    checkPhrase('Secretary-General', 'the «Secretary General»');
    checkPhrase('General', 'the Secretary-«General»');
  });

  it('is found wherever it stands, not within itself', () => {
    checkPhrase('peace and peace', 'for «peace and peace» and peace, «peace and peace»');
  });

  it('is not found in parts of words, or with words between', () => {
    checkPhrase('State', 'all States');
    checkPhrase('all States', 'all Member States');
    checkPhrase('all States', 'all');
  });

  it('is not found where it has no words', () => {
    checkPhrase('…', 'all … States');
    checkPhrase('', 'all States');
  });
});

describe('the stretch nearest to a phrase', () => {
  it('is the phrase itself where it stands there', () => {
    checkStretch('all Member States', 'Urges «all Member States» to act', 1);
  });

  it('may have words put in, left out and replaced', () => {
    // Three words of three and four.
    checkStretch('all Member States', 'Urges «all interested Member States» to act', 6 / 7);
    checkStretch('all other Member States', 'Urges «all Member States» to act', 6 / 7);
    // Four words of five and five.
    checkStretch(
      'capacity of all Member States',
      'the «capacity of interested Member States» to',
      8 / 10,
    );
  });

  it('is the longest, then the first of those that are as near', () => {
    checkStretch('peace and security', 'peace; «peace, security»', 4 / 5);
    checkStretch('peace', '«peace», peace', 1);
  });

  it('is none where no word is shared', () => {
    expect(nearestStretch('Urges States', 'all peoples')).toBeUndefined();
    expect(nearestStretch('Urges States', '')).toBeUndefined();
    expect(nearestStretch('', 'States')).toBeUndefined();
  });

  it('needs as few changes as any stretch, and has the share of its words', () => {
    const words = (most: number) =>
      fc
        .array(fc.constantFrom('the', 'of', 'States', 'and', 'all'), {
          minLength: 1,
          maxLength: most,
        })
        .map((some) => some.join(' '));
    fc.assert(
      fc.property(words(14), words(6), (text, phrase) => {
        const found = nearestStretch(text, phrase);
        const sought = yardstick(textsOf(phrase));
        const best = fewest(textsOf(text), sought);
        if (found === undefined) {
          expect(best).toBe(sought.words.length);
          return;
        }
        const stretch = textsOf(text.slice(found.start, found.end));
        expect(found.share).toBeCloseTo(likeness(sought, stretch));
        expect(changes(sought, stretch)).toBe(best);
      }),
    );
  });
});

type Yardstick = ReturnType<typeof yardstick>;

function changes(sought: Yardstick, words: readonly string[]): number {
  const both = sought.words.length + words.length;
  return Math.round(both * (1 - likeness(sought, words)));
}

/** All stretches tried. */
function fewest(words: readonly string[], sought: Yardstick): number {
  const ends = words.flatMap((_, start) =>
    words.slice(start).map((_word, more) => words.slice(start, start + more + 1)),
  );
  return Math.min(sought.words.length, ...ends.map((stretch) => changes(sought, stretch)));
}
