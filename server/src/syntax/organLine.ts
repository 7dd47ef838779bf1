/** Recognises `*The General Assembly*,`: the adopting organ standing alone. */
import { organNamed } from '../lexicon/organs.ts';
import { isSmallLetter } from '../text/letters.ts';
import { sourceSpan } from '../text/prose.ts';
import type { Body, OrganLine } from './nodes.ts';

/** `The Commission on Crime Prevention and Criminal Justice,`, `The General Assembly Committee 1,` */
const organLine =
  /^(?<lead>[“"‘]?The )(?<name>[a-z\u00c0-\u024f][a-z\u00c0-\u024f ,()’'-]{3,160}?(?: \d{1,2})?)(?<comma> ?,)?$/i;

const longest = 170;

/** What an organ the tables do not know may be called: Model UN committees, conferences. */
const organNoun =
  /\b(?:Assembly|Council|Commission|Committee|Conference|Board|Congress|Organi[sz]ation|Cabinet|Parties|Tribunal|Agency|Programme)\b/i;

/** Words that make a sentence of what looks like a name. */
const sentence =
  /\b(?:shall|will|is|are|was|were|has|have|may|should|that|which|adopted|decides?|requests?|its)\b/i;

/**
 * The organ line a chunk's body is, if it is one. Within an annex only a known organ counts: conventions open with
 * "The States Parties to this Convention,".
 */
export function organLineOf(body: Body, organs: 'any' | 'known' = 'any'): OrganLine | undefined {
  const { prose } = body;
  const groups = groupsOf(prose.text);
  if (groups === undefined) return undefined;
  const [lead, name] = [groups['lead'] ?? '', groups['name'] ?? ''];
  const organ = organNamed(name);
  if (organ === undefined && (organs === 'known' || !mayNameOrgan(name))) return undefined;
  const nameSpan = sourceSpan(prose, lead.length, lead.length + name.length);
  const line: OrganLine = { kind: 'organLine', span: body.span, body, name, organ, nameSpan };
  const end = prose.text.length;
  return groups['comma'] === undefined ? line : { ...line, comma: sourceSpan(prose, end - 1, end) };
}

/** Whether a raw line is the line of a known organ with its comma: drafts without blank lines. */
export function isKnownOrganLine(line: string): boolean {
  if (!lineStart.test(line)) return false;
  const groups = groupsOf(line.replace(/[*_]/g, ''));
  return groups?.['comma'] !== undefined && organNamed(groups['name'] ?? '') !== undefined;
}

/** `The `, `*The `, `THE `; a small letter goes on with a sentence. */
const lineStart = /^[*_“"‘]{0,4}(?:The|THE) /;

function groupsOf(text: string): Readonly<Record<string, string | undefined>> | undefined {
  return text.length > longest ? undefined : organLine.exec(text)?.groups;
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
