/** Where a draft names an organ in full: decides what "the Commission" means later on. */
import { organs, type Noun, type Organ } from '../lexicon/organs.ts';

/** A place in a list of texts. */
export interface Place {
  readonly text: number;
  readonly at: number;
}

interface Mention extends Place {
  readonly organ: Organ;
}

/** Gives, for a noun and a place, the organ of that noun named last before it. Texts are searched once a noun, when first asked. */
export function organsMentioned(
  texts: readonly string[],
): (noun: Noun, before: Place) => Organ | undefined {
  const known = new Map<Noun, readonly Mention[]>();
  return (noun, before) => {
    const mentions = known.get(noun) ?? mentionsOf(noun, texts);
    known.set(noun, mentions);
    return lastBefore(mentions, before);
  };
}

function mentionsOf(noun: Noun, texts: readonly string[]): readonly Mention[] {
  const table = organs.filter((organ) => organ.noun === noun && organ.name.includes(' '));
  return texts
    .flatMap((words, text) => (words.includes(noun) ? mentionsIn(words, text, table) : []))
    .toSorted((a, b) => a.text - b.text || a.at - b.at);
}

function mentionsIn(words: string, text: number, table: readonly Organ[]): readonly Mention[] {
  const found: Mention[] = [];
  for (const organ of table) {
    let at = words.indexOf(organ.name);
    while (at !== -1) {
      found.push({ text, at, organ });
      at = words.indexOf(organ.name, at + 1);
    }
  }
  return found;
}

function lastBefore(mentions: readonly Mention[], before: Place): Organ | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    const earlier =
      mention !== undefined &&
      (mention.text < before.text || (mention.text === before.text && mention.at < before.at));
    if (earlier) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1]?.organ;
}
