/** The quick way to the numbers of words gives the same as the words themselves. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashedWords } from '../../../server/src/corpus/agreed/hashedWords.ts';
import { wordHashes } from '../../../server/src/corpus/agreed/wordHashes.ts';
import { bareWords, wordTexts } from '../../../server/src/corpus/agreed/words.ts';

function checkHashed(text: string): void {
  const { words, bare } = hashedWords(text);
  expect([...words]).toEqual([...wordHashes(wordTexts(text))]);
  expect([...bare]).toEqual([...wordHashes(bareWords(text))]);
}

it.each([
  'Recalling its resolution 78/69 of 5 December 2023,',
  'The Secretary-General’s report – 1.5 per cent; ‘États’ and the State’s...',
  'Non‑proliferation, m², ª ½ – İstanbul, Ελλάδα, 安全理事会, ﬁ and 𝒳',
  "'a' .b. c,d //e -f- g",
  '',
])('%j', checkHashed);

/** Letters, numbers and signs in and out of the first two alphabets, a mark of its own, and halves of a pair. */
const telling = "aB1éÉßÿ×÷²ºª’‑'.,/- –“ΣςİıЖ中\u0301\ud835\udcb3\ud835".split('');

it('whatever characters stand beside one another', () => {
  const some = fc.oneof(fc.constantFrom(...telling), fc.string());
  fc.assert(
    fc.property(fc.array(some, { maxLength: 40 }), (all) => {
      checkHashed(all.join(''));
    }),
  );
});
