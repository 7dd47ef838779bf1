/** The organ named just before "resolution": "its", "Council", "Governing Council". */
import type { Noun, Organ } from '../lexicon/organs.ts';
import { bodyNamed } from './bodyNamed.ts';
import { organNames, organNouns, type OrganName } from './organNames.ts';

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

/** `Governing Council decision 27/2` is none of the Councils. */
const strangeCouncils: ReadonlySet<string> = new Set(
  'Governing Executive European Peacebuilding Transitional Permanent Ministerial Cooperation Regional'.split(
    ' ',
  ),
);

const namesByLastWord = groupedByLastWord();

function groupedByLastWord(): ReadonlyMap<string, readonly OrganName[]> {
  const grouped = new Map<string, OrganName[]>();
  for (const name of organNames) {
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
    ?.find((one) => endsWithName(head, lower, one));
  if (name) {
    const start = head.length - name.words.length;
    // The Peace and Security Council is that of the African Union.
    if (head.slice(0, start).endsWith('Peace and '))
      return { kind: 'stranger', start: from + start };
    return { kind: 'organ', start: from + start, organ: name.organ };
  }
  return nounAtEnd(head, from) ?? bodyAtEnd(written, from);
}

function endsWithName(head: string, lower: string, { words, capitals }: OrganName): boolean {
  if (!lower.endsWith(words)) return false;
  const start = head.length - words.length;
  if (start > 0 && /\w/.test(head.charAt(start - 1))) return false;
  return words.includes(' ') || head.slice(start) === capitals;
}

function nounAtEnd(head: string, from: number): NamedOrgan | undefined {
  const word = lastWord(head);
  const start = from + head.length - word.length;
  const before = head.slice(0, -word.length);
  const noun = organNouns.find((one) => one === word);
  if (noun !== undefined && !isAnothers(before)) return { kind: 'noun', start, noun };
  if (noun !== undefined || bodyNamed(lastWords(head)) !== undefined)
    return { kind: 'stranger', start };
  return undefined;
}

/** Whether a noun is part of a longer name: "the African Union Assembly". At the beginning of a sentence stands its opening word: "Recalling Assembly". */
function isAnothers(before: string): boolean {
  const words = before.trimEnd().split(' ').slice(-longestName);
  const last = words.at(-1) ?? '';
  if (strangeCouncils.has(last)) return true;
  if (last === 'Nations' || last === 'UN') return false;
  const context = words.findLastIndex((word) => !/^[A-Z][\w-]*$/.test(word));
  const named = words.length - 1 - context;
  const opens = context === -1 || /[.;:]$/.test(words[context] ?? '');
  return named > (opens ? 1 : 0);
}

/** So many words are looked at. */
const longestName = 7;

/** `the Conference of the Parties`, `the Organization of American States` */
const bodyOf =
  /\b(?:Assembly|Board|Commission|Committee|Conference|Congress|Council|League|Meeting|Organi[sz]ation|Union)(?= (?:of|on|for|to) )(?: (?:(?:and|on|of|the|for|to) ){0,3}[A-Z][\w-]*){1,12}$/;

/** Not before a comma, where a list may go on: "the report of the Conference on Disarmament, resolution 65/230". */
function bodyAtEnd(written: string, from: number): NamedOrgan | undefined {
  const found = bodyOf.exec(withoutPossessive(written));
  return found === null ? undefined : { kind: 'stranger', start: from + found.index };
}

/** `General Assembly’s`, `General Assembly,`, `General Assembly of the United Nations` → `General Assembly` */
function withoutEnding(head: string): string {
  return withoutPossessive(head.endsWith(',') ? head.slice(0, -1) : head);
}

function withoutPossessive(head: string): string {
  const bare = possessives.some((ending) => head.endsWith(ending)) ? head.slice(0, -2) : head;
  const whole = ofUs.find((ending) => bare.endsWith(ending));
  return whole === undefined ? bare : bare.slice(0, -whole.length);
}

const possessives = ['’s', "'s"];
const ofUs = [' of the United Nations', ' of the UN'];

/** `World Trade Organization`: the organization alone would be the United Nations. */
function lastWords(head: string): string {
  return head.split(' ').slice(-2).join(' ');
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}
