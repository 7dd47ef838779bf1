/** The organ named just before "resolution" or just behind its number: "its", "Council", "of the General Assembly". */
import { organs, type Noun, type Organ } from '../lexicon/organs.ts';

export type NamedOrgan =
  | { readonly kind: 'organ'; readonly start: number; readonly organ: Organ }
  /** "Council", "Commission": which one, the context must tell. */
  | { readonly kind: 'noun'; readonly start: number; readonly noun: Noun }
  /** `of`: "the General Assembly, in its resolution". */
  | { readonly kind: 'its'; readonly start: number; readonly of?: NamedOrgan }
  /** An organ that is not in the table. */
  | { readonly kind: 'stranger'; readonly start: number }
  | { readonly kind: 'none'; readonly start: number };

/** The longest name of an organ and a few words more. */
const reach = 180;

const adjectives: ReadonlySet<string> = new Set(
  (
    'above-mentioned aforementioned all annual biennial earlier following landmark latest many most numerous other own past ' +
    'pertinent preceding previous prior recent related relevant several subsequent unanimous various'
  ).split(' '),
);

const nouns: readonly Noun[] = [
  'Assembly',
  'Council',
  'Commission',
  'Conference',
  'Board',
  'Forum',
];

/** What other organs are called: "Governing Council decision 27/2", "Executive Committee resolution 5". */
const strangeNouns: ReadonlySet<string> = new Set(
  'Board Committee Conference Congress Organization Union Agency Forum Parliament Commission Meeting Plenary'.split(
    ' ',
  ),
);

const strangeCouncils: ReadonlySet<string> = new Set(
  'Governing Executive European Peacebuilding Transitional Permanent Ministerial Cooperation Regional'.split(
    ' ',
  ),
);

interface OrganName {
  readonly words: string;
  readonly organ: Organ;
}

const names: readonly OrganName[] = organs
  .flatMap((organ) =>
    [organ.name.toLowerCase(), ...(organ.aliases ?? [])].map((words) => ({ words, organ })),
  )
  .filter(({ words }) => words.includes(' ') || words.length < 7)
  .toSorted((a, b) => b.words.length - a.words.length);

const namesByLastWord = groupedByLastWord();

function groupedByLastWord(): ReadonlyMap<string, readonly OrganName[]> {
  const grouped = new Map<string, OrganName[]>();
  for (const name of names) {
    const last = lastWord(name.words);
    grouped.set(last, [...(grouped.get(last) ?? []), name]);
  }
  return grouped;
}

/** Who is named before a keyword. `start` is where the citation begins. */
export function organBefore(text: string, keyword: number): NamedOrgan {
  const from = Math.max(0, keyword - reach);
  const head = withoutAdjectives(text.slice(from, keyword).trimEnd());
  const word = lastWord(head);
  if (word.toLowerCase() === 'its') {
    const start = from + head.length - word.length;
    const of = subjectBefore(head.slice(0, -word.length), from);
    return of ? { kind: 'its', start, of } : { kind: 'its', start };
  }
  return organAtEnd(head, from) ?? { kind: 'none', start: keyword };
}

/** `, in its`, ` by its`, ` pursuant to its` between an organ and what is its own */
const linking =
  /^(?:.*\S)??(?=,? (?:in|by|through|under) (?:(?:paragraphs?|section) [\dIVX]+(?: \([a-z]\))?,? of )?$)/;

function subjectBefore(head: string, from: number): NamedOrgan | undefined {
  const short = head.slice(-90);
  const subject = linking.exec(short)?.[0];
  if (subject === undefined) return undefined;
  const kept = head.slice(0, head.length - short.length) + subject;
  return organAtEnd(kept, from);
}

function withoutAdjectives(head: string): string {
  let kept = head;
  let word = lastWord(kept);
  while (word !== '' && (isAdjective(word) || (word === 'and' && kept !== head))) {
    kept = kept.slice(0, -word.length).trimEnd();
    word = lastWord(kept);
  }
  return kept;
}

/** "relevant and recent resolutions", but not "the Council and resolution 65/230". */
function isAdjective(word: string): boolean {
  return adjectives.has(word.toLowerCase().replace(/,$/, ''));
}

function organAtEnd(written: string, from: number): NamedOrgan | undefined {
  const head = withoutEnding(written);
  const word = lastWord(head);
  if (!/^[A-Z]/.test(word)) return undefined;
  const lower = head.toLowerCase();
  const name = namesByLastWord
    .get(word.toLowerCase())
    ?.find((one) => endsWithName(head, lower, one.words));
  if (name)
    return { kind: 'organ', start: from + head.length - name.words.length, organ: name.organ };
  return nounAtEnd(head, from);
}

function endsWithName(head: string, lower: string, words: string): boolean {
  if (!lower.endsWith(words)) return false;
  const start = head.length - words.length;
  if (start > 0 && /\w/.test(head.charAt(start - 1))) return false;
  return words.includes(' ') || head.slice(start) === words.toUpperCase();
}

function nounAtEnd(head: string, from: number): NamedOrgan | undefined {
  const word = lastWord(head);
  const start = from + head.length - word.length;
  const before = lastWord(head.slice(0, -word.length).trimEnd());
  const noun = nouns.find((one) => one === word);
  if (noun !== undefined && !strangeCouncils.has(before)) return { kind: 'noun', start, noun };
  if (noun !== undefined || strangeNouns.has(word)) return { kind: 'stranger', start };
  return undefined;
}

/** `General Assembly’s`, `General Assembly,` → `General Assembly` */
function withoutEnding(head: string): string {
  const bare = head.endsWith(',') ? head.slice(0, -1) : head;
  return /[’']s$/.test(bare) ? bare.slice(0, -2) : bare;
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

/** ` of the`, `, adopted by the` behind a number */
const linkBehind = /,? (?:of|adopted by|by) the (?=[A-Z])/y;

const strangerBehind =
  /(?:[A-Z][\w-]+|on|of|the|and|for) (?:[\w,-]+ ){0,4}?(?:Conference|Council|Board|Committee|Commission|Congress|Meeting|Group)|(?:Conference|Council|Board|Committee|Congress|Meeting)\b/y;

/** Who is named behind a number; `end` is behind the name. */
export function organBehind(
  text: string,
  at: number,
): (NamedOrgan & { readonly end: number }) | undefined {
  linkBehind.lastIndex = at;
  if (!linkBehind.test(text)) return undefined;
  const start = linkBehind.lastIndex;
  const ahead = text.slice(start, start + reach).toLowerCase();
  const name = names.find(({ words }) => words.includes(' ') && ahead.startsWith(words));
  if (name) return { kind: 'organ', start, organ: name.organ, end: start + name.words.length };
  const noun = nouns.find((one) => text.startsWith(one, start));
  if (noun !== undefined && !text.startsWith(' of the', start + noun.length))
    return { kind: 'noun', start, noun, end: start + noun.length };
  strangerBehind.lastIndex = start;
  return strangerBehind.test(text)
    ? { kind: 'stranger', start, end: strangerBehind.lastIndex }
    : undefined;
}
