/** What organs are called in running text, as far as a citation names them. */
import { organs, type Noun, type Organ } from '../lexicon/organs.ts';

export interface OrganName {
  /** In small letters. */
  readonly words: string;
  /** In capitals, as abbreviations are written. */
  readonly capitals: string;
  readonly organ: Organ;
}

/** Names and abbreviations of known organs, the longest first. */
export const organNames: readonly OrganName[] = organs
  .flatMap((organ) =>
    [organ.name.toLowerCase(), ...(organ.aliases ?? [])].map((words) => ({
      words,
      capitals: words.toUpperCase(),
      organ,
    })),
  )
  .filter(({ words }) => words.includes(' ') || words.length < 7)
  .toSorted((a, b) => b.words.length - a.words.length);

/** "the Council": which one, the context must tell. */
export const organNouns: readonly Noun[] = [
  'Assembly',
  'Council',
  'Commission',
  'Conference',
  'Board',
  'Forum',
];
