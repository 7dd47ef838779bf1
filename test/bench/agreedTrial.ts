/** Whether the quick search for agreed language finds what comparing with every paragraph finds. */
import { closest, type Likeness } from '../../server/src/corpus/agreed/closest.ts';
import { likeness, yardstick } from '../../server/src/corpus/agreed/likeness.ts';
import type { Shelf } from '../../server/src/corpus/agreed/shelf.ts';

export interface AgreedQuestion {
  readonly words: readonly string[];
  /** The paragraph that shares most, and what the third best shares. */
  readonly best: Likeness;
  readonly third: number;
}

export interface AgreedTrial extends AgreedQuestion {
  /** What the quick way finds first; absent where that is nothing. */
  readonly found: Likeness | undefined;
  /** Milliseconds. */
  readonly time: number;
}

type Words = readonly string[];

/** How many of the closest are asked for, as for a hover. */
const most = 3;

export function agreedTrials(
  questions: readonly AgreedQuestion[],
  shelf: Shelf,
): readonly AgreedTrial[] {
  for (const { words } of questions) closest(words, shelf, { most });
  return questions.map((question) => {
    const started = performance.now();
    const [found] = closest(question.words, shelf, { most });
    return { ...question, found, time: performance.now() - started };
  });
}

export function agreedQuestion(words: Words, corpus: readonly Words[]): AgreedQuestion {
  const truth = trueClosest(words, corpus);
  const best = truth[0] ?? { paragraph: 0, share: 0 };
  return { words, best, third: truth[most - 1]?.share ?? 0 };
}

/** Every paragraph compared, but those that are too short or too long to come near. */
function trueClosest(words: Words, corpus: readonly Words[]): readonly Likeness[] {
  const measure = yardstick(words);
  let best: readonly Likeness[] = [];
  for (const [paragraph, others] of corpus.entries()) {
    const least = best[most - 1]?.share ?? 0;
    const shorter = Math.min(words.length, others.length);
    if ((2 * shorter) / (words.length + others.length) <= least) continue;
    const share = likeness(measure, others);
    if (share <= least) continue;
    best = [...best, { paragraph, share }].toSorted((a, b) => b.share - a.share).slice(0, most);
  }
  return best;
}

/** As a corpus so many times as large: its lists are as much sooner longer than is looked at. */
export function crowded(shelf: Shelf, times: number): Shelf {
  return {
    ...shelf,
    bearing: (fingerprint, wanted) => {
      const seen = Math.ceil(wanted / times);
      const listed = shelf.bearing(fingerprint, seen);
      if (listed.length < seen) return listed;
      // Paragraphs that are nowhere stand for those of the other texts, others for each list.
      const nowhere = -1 - (fingerprint % 400_000) * wanted;
      return Array.from({ length: wanted }, (_, at) => listed[at] ?? nowhere - at);
    },
  };
}

/** One word in ten to four in ten dropped, or replaced by another of the corpus. */
export function altered(words: Words, vocabulary: Words, random: () => number): Words {
  const part = 0.1 + 0.3 * random();
  return words.flatMap((word) => {
    if (random() >= part) return [word];
    const other = vocabulary[Math.floor(random() * vocabulary.length)] ?? word;
    return random() < 0.5 ? [] : [other];
  });
}
