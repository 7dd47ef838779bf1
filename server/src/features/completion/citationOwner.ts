/** Whose resolution is about to be cited: "its", "General Assembly", "Council". */
import { organNamed } from '../../lexicon/organs.ts';
import type { Resolution } from '../../model/resolution.ts';
import { partAt } from '../place/partAt.ts';

const longestName = 14;

export interface CitationOwner {
  /** In full, where the words mean one organ. */
  readonly name?: string;
  /** Tells of an organ's name whether the words before "resolution" may mean it; without such words, of any. */
  readonly isMeant: (organ: string) => boolean;
}

export function citationOwner(
  resolution: Resolution,
  offset: number,
  words: string,
): CitationOwner {
  const before = words.trim().split(/\s+/).slice(-longestName);
  const last = before.at(-1) ?? '';
  const own = ownOrgan(resolution, offset);
  if (last.toLowerCase() === 'its') {
    return own === undefined ? anyOrgan : sole(own);
  }
  for (let from = 0; from < before.length; from++) {
    const named = organNamed(before.slice(from).join(' '));
    if (named !== undefined) return sole(named.name);
  }
  return ofNoun(last, own);
}

const nouns = new Set(['Assembly', 'Council', 'Commission', 'Conference', 'Board', 'Forum']);

/** "Council resolution": the organ of the draft where it is a council, otherwise any council. */
function ofNoun(noun: string, own: string | undefined): CitationOwner {
  if (!nouns.has(noun)) return anyOrgan;
  if (own?.includes(noun) === true) return sole(own);
  return { isMeant: (organ) => organ.includes(noun) };
}

const anyOrgan: CitationOwner = { isMeant: () => true };

function sole(name: string): CitationOwner {
  return { name, isMeant: (organ) => organ === name };
}

function ownOrgan({ outline }: Resolution, offset: number): string | undefined {
  const part = partAt(outline, offset)?.part ?? outline.parts[0];
  return part?.organLine?.organ?.name ?? part?.organLine?.name;
}
