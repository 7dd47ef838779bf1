/** The abbreviations of a draft: where they are introduced, where they are used. */
import type { Readable } from '../model/readable.ts';
import type { Prose } from '../text/prose.ts';
import { acronymFindsIn } from './acronymFinds.ts';
import { openedUpTo } from './openedUpTo.ts';
import type { AcronymFind, Looked } from './wordFinds.ts';

export interface Acronym {
  readonly letters: string;
  /** Mentions in parentheses, `… Office on Drugs and Crime (UNODC)`, or before them. */
  readonly introduced: readonly Mention[];
  /** Mentions in the text of paragraphs. */
  readonly used: readonly Mention[];
  /** Mentions in the title, annexes and notes, and those within names. */
  readonly elsewhere: number;
}

export interface Mention {
  readonly prose: Prose;
  readonly start: number;
}

/** Every abbreviation but Roman numerals and words of their own, by its letters. */
export function acronymsIn(words: readonly Looked[]): readonly Acronym[] {
  const found = new Map<string, Collected>();
  for (const { readable, finds } of words) {
    const mentions = (finds.acronyms ??= acronymFindsIn(readable.body.prose.text));
    for (const mention of mentions) collect(readable, mention, found);
  }
  return [...found].map(([letters, acronym]) => ({ letters, ...acronym }));
}

function collect(
  readable: Readable,
  { letters, start, as }: AcronymFind,
  found: Map<string, Collected>,
): void {
  if (start < openedUpTo(readable)) return;
  const { prose } = readable.body;
  const acronym = found.get(letters) ?? { introduced: [], used: [], elsewhere: 0 };
  found.set(letters, acronym);
  if (as === 'introduced') acronym.introduced.push({ prose, start });
  else if (as === 'used' && readable.where === 'paragraph') acronym.used.push({ prose, start });
  else acronym.elsewhere += 1;
}

interface Collected {
  readonly introduced: Mention[];
  readonly used: Mention[];
  elsewhere: number;
}
