/** Which earlier texts a draft goes on from. */
import { likeness, yardstick } from '../agreed/likeness.ts';
import { wordTexts } from '../agreed/words.ts';
import type { TextIdentity } from '../textIdentity.ts';
import { isEarlier } from './isEarlier.ts';

/** What is known of a draft whose predecessor is looked for. */
export interface Successor {
  readonly identity: TextIdentity;
  /** The resolutions and decisions its first preambular paragraphs recall, as "General Assembly 78/69". */
  readonly recalled: ReadonlySet<string>;
}

export interface Predecessor<Candidate> {
  readonly candidate: Candidate;
  /** What speaks for it: the same or nearly the same title, a recall in the first paragraphs of the preamble. */
  readonly because: readonly ('title' | 'similar title' | 'recalled')[];
}

/** So much of the words of the titles must be shared, and so much where the draft recalls the text. */
const leastTitle = 0.75;
const leastRecalledTitle = 0.4;
/** A part of a title stands for the whole from so many words on: "Oceans and the law of the sea: …". */
const fewestWords = 3;

/**
 * The likeliest first: a title with the same words, then one with nearly the same; among those a text the
 * draft recalls, then one that is surely earlier, then the latest. Never a text of another organ, a later one, or the draft itself.
 */
export function predecessorsOf<Candidate extends { readonly identity: TextIdentity }>(
  draft: Successor,
  candidates: readonly Candidate[],
): readonly Predecessor<Candidate>[] {
  const { identity, recalled } = draft;
  const likenessOf = titleLikeness(identity.title ?? '');
  return candidates
    .filter((candidate) => mayPrecede(candidate.identity, identity))
    .map((candidate) => ({
      candidate,
      title: likenessOf(candidate.identity.title ?? ''),
      isRecalled: recalled.has(nameOf(candidate.identity)),
      isSurelyEarlier: isEarlier(candidate.identity, identity) === true,
      hasSameItem:
        identity.agendaItem !== undefined && candidate.identity.agendaItem === identity.agendaItem,
    }))
    .filter(({ title, isRecalled }) => title >= (isRecalled ? leastRecalledTitle : leastTitle))
    .toSorted(
      (a, b) => strengthOf(b) - strengthOf(a) || surelyEarlierFirst(a, b) || laterFirst(a, b),
    )
    .map(({ candidate, title, isRecalled }) => ({
      candidate,
      because: [
        title === 1 ? ('title' as const) : ('similar title' as const),
        ...(isRecalled ? (['recalled'] as const) : []),
      ],
    }));
}

/** "General Assembly 78/69" */
export function nameOf({ organ, number }: Pick<TextIdentity, 'organ' | 'number'>): string {
  return `${organ ?? ''} ${number ?? ''}`;
}

function mayPrecede(candidate: TextIdentity, draft: TextIdentity): boolean {
  const isOtherOrgan =
    candidate.organ !== undefined && draft.organ !== undefined && candidate.organ !== draft.organ;
  const isDraft = draft.number !== undefined && candidate.number === draft.number;
  return !isOtherOrgan && !isDraft && isEarlier(candidate, draft) !== false;
}

interface Weighed {
  readonly candidate: { readonly identity: TextIdentity };
  readonly title: number;
  readonly isRecalled: boolean;
  readonly isSurelyEarlier: boolean;
  readonly hasSameItem: boolean;
}

/** Items of the agenda have other numbers every year: they only tell similar titles apart. */
function strengthOf({ title, isRecalled, hasSameItem }: Weighed): number {
  return title + (isRecalled ? 0.5 : 0) + (hasSameItem && title < 1 ? 0.05 : 0);
}

function surelyEarlierFirst(a: Weighed, b: Weighed): number {
  return Number(b.isSurelyEarlier) - Number(a.isSurelyEarlier);
}

function laterFirst(a: Weighed, b: Weighed): number {
  const earlier = isEarlier(a.candidate.identity, b.candidate.identity);
  return earlier === undefined ? 0 : earlier ? 1 : -1;
}

/** 1 for the same words; a part before or behind a colon that both have counts nearly as much. */
function titleLikeness(title: string): (other: string) => number {
  const own = wordTexts(title);
  const measure = yardstick(own);
  const parts = new Set(partsOf(title));
  return (other) => {
    const words = wordTexts(other);
    if (own.length === 0 || words.length === 0) return 0;
    const whole = likeness(measure, words);
    const hasPart = whole < 1 && partsOf(other).some((part) => parts.has(part));
    return hasPart ? Math.max(whole, leastTitle) : whole;
  };
}

/** `Oceans and the law of the sea: sustainable fisheries` */
function partsOf(title: string): readonly string[] {
  if (!title.includes(':')) return [wordTexts(title).join(' ')];
  return title
    .split(':')
    .map(wordTexts)
    .filter((words) => words.length >= fewestWords)
    .map((words) => words.join(' '));
}
