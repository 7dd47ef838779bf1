/** Recognises `*The General Assembly*,`: the adopting organ standing alone. */
import { organNamed } from '../lexicon/organs.ts';
import { sourceSpan } from '../text/prose.ts';
import type { Body, OrganLine } from './nodes.ts';

/** `The Commission on Crime Prevention and Criminal Justice,` */
const organLine = /^(?<lead>[“"‘]?The )(?<name>\p{L}[\p{L}\s,()’'-]{3,160}?)(?<comma>\s?,)?$/iu;

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
  if (prose.text.length > 170) return undefined;
  const groups = organLine.exec(prose.text)?.groups;
  if (groups === undefined) return undefined;
  const name = (groups['name'] ?? '').trim();
  const organ = organNamed(name);
  if (organ === undefined && organs === 'known') return undefined;
  if (organ === undefined && (!organNoun.test(name) || sentence.test(name) || !isTitleCase(name)))
    return undefined;
  const start = (groups['lead'] ?? '').length;
  const line = { kind: 'organLine', span: body.span, body, name, organ } as const;
  const nameSpan = sourceSpan(prose, start, start + name.length);
  if (groups['comma'] === undefined) return { ...line, nameSpan };
  const comma = prose.text.length;
  return { ...line, nameSpan, comma: sourceSpan(prose, comma - 1, comma) };
}

/** Every word of a name is capitalised but for "of", "and", "on" and the like. */
function isTitleCase(name: string): boolean {
  return name
    .split(/\s+/)
    .every(
      (word) =>
        word.length <= 4 || !/^\p{Ll}/u.test(word) || /^(?:against|between|under|upon)$/.test(word),
    );
}
