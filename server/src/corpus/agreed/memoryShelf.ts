/** A shelf for the paragraphs of a small corpus, all of them in memory: the documents that come along, and the browser. */
import { fingerprintsOf } from './fingerprints.ts';
import type { Shelf } from './shelf.ts';

/** Paragraphs are called by their place in the list, counted from 0. */
export function memoryShelf(paragraphs: readonly (readonly string[])[]): Shelf {
  const bearers = new Map<number, number[]>();
  for (const [paragraph, words] of paragraphs.entries()) {
    for (const fingerprint of fingerprintsOf(words)) {
      const others = bearers.get(fingerprint);
      if (others === undefined) bearers.set(fingerprint, [paragraph]);
      else others.push(paragraph);
    }
  }
  return {
    bearing: (fingerprint, most) => bearers.get(fingerprint)?.slice(-most) ?? [],
    wordsOf: (paragraph) => paragraphs[paragraph],
  };
}
