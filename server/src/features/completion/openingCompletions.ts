/** At the start of a paragraph: the phrases it can open with, the commonest of the organ first. */
import { meaningOf } from '../../lexicon/openingMeanings.ts';
import {
  operativePhrases,
  preambularPhrases,
  type PhraseEntry,
} from '../../lexicon/openingTables.ts';
import type { Profile } from '../../lexicon/profiles.ts';
import type { Resolution } from '../../model/resolution.ts';
import { span } from '../../text/span.ts';
import { escaped } from '../writing/escaped.ts';
import { figures } from '../writing/figures.ts';
import type { Completion, CompletionOptions } from './offer.ts';
import { usesItalics } from './italics.ts';
import { openingSlot, type OpeningSlot } from './openingSlot.ts';
import { rank } from './rank.ts';
import { nextForm } from './nextForm.ts';

export function openingCompletions(
  resolution: Resolution,
  offset: number,
  { italics }: CompletionOptions,
): readonly Completion[] {
  const slot = openingSlot(resolution, offset);
  if (slot === undefined) return [];
  const italic =
    italics === 'always' ||
    (italics === 'auto' && (slot.mark !== '' || usesItalics(resolution, slot)));
  const following = resolution.tree.text.slice(slot.span.end, slot.span.end + 1);
  return phrasesFor(slot, resolution.profile)
    .map((entry) => offer(entry, slot, resolution.profile))
    .filter(({ words }) => beginsLike(words, slot.typed))
    .map(({ entry, words }, place) => ({
      label: words,
      kind: 'verb',
      ...describe(entry),
      ...replacing(slot, typedWords(entry.phrase, words), written(words, italic, following)),
      sortText: rank(place),
    }));
}

interface Offer {
  readonly entry: PhraseEntry;
  readonly words: string;
}

function offer(entry: PhraseEntry, { previous }: OpeningSlot, profile: Profile): Offer {
  const words =
    previous === undefined || profile === 'sc' ? entry.phrase : nextForm(entry, previous);
  return { entry, words };
}

/** The first letter decides; the editor sifts the rest while the drafter types on. */
function beginsLike(words: string, typed: string): boolean {
  const first = typed.charAt(0).toLowerCase();
  return words
    .toLowerCase()
    .split(' ')
    .slice(0, 2)
    .some((word) => word.startsWith(first));
}

function phrasesFor({ part }: OpeningSlot, profile: Profile): readonly PhraseEntry[] {
  const phrases = part === 'operative' ? operativePhrases : preambularPhrases;
  return phrases.toSorted((a, b) => frequency(b, profile) - frequency(a, profile));
}

const allOrgans = ['ga', 'hrc', 'sc'] as const;

/** By the organ's own counts; where it has none, those of the others break ties. */
function frequency({ part, counts }: PhraseEntry, profile: Profile): number {
  const total = allOrgans.reduce((sum, organ) => sum + counts[organ], 0);
  return counts[countedAs(profile, part)] + total / 1_000_000;
}

/** Openings of preambular paragraphs have not been counted in the Human Rights Council. */
function countedAs(profile: Profile, part: PhraseEntry['part']): (typeof allOrgans)[number] {
  if (profile === 'sc') return 'sc';
  return profile === 'hrc' && part === 'operative' ? 'hrc' : 'ga';
}

function describe({ phrase, counts }: PhraseEntry): Pick<Completion, 'detail' | 'markdown'> {
  const names = { ga: 'GA', hrc: 'HRC', sc: 'SC' };
  const counted = allOrgans.filter((organ) => counts[organ] > 0);
  const detail = counted.map((organ) => `${names[organ]} ${figures(counts[organ])}`);
  const meaning = meaningOf(phrase)?.meaning;
  return {
    ...(detail.length === 0 ? {} : { detail: detail.join(' · ') }),
    ...(meaning === undefined ? {} : { markdown: escaped(meaning) }),
  };
}

/** "Re" finds "Also requests" as readily as "Requests": an editor prefers what begins with the letters typed. */
function typedWords(phrase: string, words: string): string {
  return words === phrase ? phrase : `${phrase} ${words}`;
}

/**
 * A mark that stays is left out of it: `Requests* ` replaces `Requ` in `*Requ`. Many editors compare what they offer with the word at
 * the cursor, and for them the mark is no part of it.
 */
function replacing(
  { span: { start, end }, mark }: OpeningSlot,
  typed: string,
  newText: string,
): Pick<Completion, 'edit' | 'filterText'> {
  return mark === '*' && newText.startsWith(mark)
    ? { edit: { span: span(start + 1, end), newText: newText.slice(1) }, filterText: typed }
    : { edit: { span: span(start, end), newText }, filterText: `${mark}${typed}` };
}

function written(words: string, italic: boolean, following: string): string {
  return `${italic ? `*${words}*` : words}${following.startsWith(' ') ? '' : ' '}`;
}
