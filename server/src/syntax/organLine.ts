/** Recognises `*The General Assembly*,`: the adopting organ standing alone. */
import { organNamed } from '../lexicon/organs.ts';
import { isSmallLetter } from '../text/letters.ts';
import { sourceSpan } from '../text/prose.ts';
import type { Body, OrganLine } from './nodes.ts';

/** `The Commission on Crime Prevention and Criminal Justice,`, `The General Assembly Committee 1,` */
const organLine =
  /^(?<lead>[“"‘]?The )(?<name>[a-z\u00c0-\u024f][a-z\u00c0-\u024f ,()’'-]{3,160}?(?: \d{1,2})?)(?: ?(?<mark>[,;:.]))?$/i;

const longest = 170;

/** What an organ the tables do not know may be called: Model UN committees, conferences. */
const organNoun =
  /\b(?:Assembly|Council|Commission|Committee|Conference|Board|Congress|Organi[sz]ation|Cabinet|Parties|Tribunal|Agency|Programme)\b/i;

/** Words that make a sentence of what looks like a name. */
const sentence =
  /\b(?:shall|will|is|are|was|were|has|have|may|should|that|which|adopted|decides?|requests?|its)\b/i;

/**
 * The organ line a chunk's body is, if it is one. Within an annex only a known organ counts: conventions open with
 * "The States Parties to this Convention,". A mark that is no comma makes an organ line of a known name alone, and only
 * in the text itself: elsewhere such a line may be anything.
 */
export function organLineOf(body: Body, organs: 'any' | 'known' = 'any'): OrganLine | undefined {
  const { prose } = body;
  const words = wordsOf(prose.text);
  if (words === undefined) return undefined;
  const { lead, name } = words;
  const organ = organNamed(name);
  const isSlip = words.mark === 'otherMark';
  if (organ === undefined && (isSlip || !mayNameOrgan(name))) return undefined;
  if (organs === 'known' && (isSlip || organ === undefined)) return undefined;
  const nameSpan = sourceSpan(prose, lead.length, lead.length + name.length);
  const line: OrganLine = { kind: 'organLine', span: body.span, body, name, organ, nameSpan };
  const end = prose.text.length;
  return words.mark === 'none' ? line : { ...line, [words.mark]: sourceSpan(prose, end - 1, end) };
}

/** Whether a raw line is the line of a known organ, with its comma or without any mark: drafts without blank lines. */
export function markOfKnownOrganLine(line: string): 'comma' | 'none' | undefined {
  if (!lineStart.test(line)) return undefined;
  const words = wordsOf(line.replace(/[*_]/g, '').trimEnd());
  if (words === undefined || words.mark === 'otherMark') return undefined;
  return organNamed(words.name) === undefined ? undefined : words.mark;
}

/** `The `, `*The `, `THE `; a small letter goes on with a sentence. */
const lineStart = /^[*_“"‘]{0,4}(?:The|THE) /;

interface Words {
  readonly lead: string;
  readonly name: string;
  readonly mark: 'none' | 'comma' | 'otherMark';
}

function wordsOf(text: string): Words | undefined {
  const groups = text.length > longest ? undefined : organLine.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const mark = groups['mark'] ?? '';
  return {
    lead: groups['lead'] ?? '',
    name: groups['name'] ?? '',
    mark: mark === '' ? 'none' : mark === ',' ? 'comma' : 'otherMark',
  };
}

function mayNameOrgan(name: string): boolean {
  return organNoun.test(name) && !sentence.test(name) && isTitleCase(name);
}

/** Every word of a name is capitalised but for "of", "and", "on" and the like. */
function isTitleCase(name: string): boolean {
  return name
    .split(/\s+/)
    .every(
      (word) =>
        word.length <= 4 || !isSmallLetter(word) || /^(?:against|between|under|upon)$/.test(word),
    );
}
