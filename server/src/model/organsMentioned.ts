/** Where a draft names an organ in full: decides what "the Commission" means later on. */
import { organs, type Noun, type Organ } from '../lexicon/organs.ts';

/** A place in a list of texts. */
interface Place {
  readonly text: number;
  readonly at: number;
}

interface Mention extends Place {
  readonly organ: Organ;
}

interface Spelling {
  readonly organ: Organ;
  /** In small letters. */
  readonly name: string;
}

/** The full names of each organ; abbreviations are not looked for. */
const spellings: readonly Spelling[] = organs.flatMap((organ) =>
  [organ.name.toLowerCase(), ...(organ.aliases ?? [])]
    .filter((name) => name.includes(' '))
    .map((name) => ({ organ, name })),
);

export interface MentionedOrgans {
  /** The organ of a noun named last before a place. */
  readonly last: (noun: Noun, before: Place) => Organ | undefined;
  /** All organs named in the text of a place, the nearest first. */
  readonly near: (place: Place) => readonly Organ[];
}

/** Texts are searched when first asked, once a noun and once a text. */
export function organsMentioned(texts: readonly string[]): MentionedOrgans {
  const byNoun = new Map<Noun, readonly Mention[]>();
  const byText = new Map<number, readonly Mention[]>();
  return {
    last: (noun, before) => {
      const mentions = byNoun.get(noun) ?? mentionsOf(noun, texts);
      byNoun.set(noun, mentions);
      return lastBefore(mentions, before);
    },
    near: ({ text, at }) => {
      const mentions = byText.get(text) ?? mentionsIn(texts[text] ?? '', text, spellings);
      byText.set(text, mentions);
      return nearestFirst(mentions, at);
    },
  };
}

/** Those before the place come first, the last of them foremost. */
function nearestFirst(mentions: readonly Mention[], at: number): readonly Organ[] {
  const rank = (mention: Mention) => (mention.at <= at ? at - mention.at : reach + mention.at);
  return mentions.toSorted((a, b) => rank(a) - rank(b)).map(({ organ }) => organ);
}

/** More than any paragraph is long. */
const reach = 1e9;

function mentionsOf(noun: Noun, texts: readonly string[]): readonly Mention[] {
  const table = spellings.filter(({ organ }) => organ.noun === noun);
  return texts
    .flatMap((words, text) => (words.includes(noun) ? mentionsIn(words, text, table) : []))
    .toSorted((a, b) => a.text - b.text || a.at - b.at);
}

function mentionsIn(words: string, text: number, table: readonly Spelling[]): readonly Mention[] {
  const lower = words.toLowerCase();
  const found: Mention[] = [];
  for (const { organ, name } of table) {
    let at = lower.indexOf(name);
    while (at !== -1) {
      found.push({ text, at, organ });
      at = lower.indexOf(name, at + 1);
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
