/** What a reference to a preambular paragraph points to. */
import type { Body, Preambular } from '../syntax/nodes.ts';
import { lastUpTo } from '../text/lastUpTo.ts';
import { sourceOffset, sourceSpan } from '../text/prose.ts';
import type { Outline } from './outline.ts';
import { isRelative, placeCalled, type RelativePlace } from './preambularWords.ts';
import type { Mention } from './reference.ts';
import type { Term } from './referringTerm.ts';

/** Where each place of a term leads; empty where it cannot be told of one of them. */
export function preambularMentions(
  { prose }: Body,
  { numbers }: Term,
  part: number,
  lookUp: PreambularTargets,
): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { start, end, role, steps } of numbers) {
    const [place = ''] = steps;
    const written = prose.text.slice(start, end);
    const isOrdinal = placeCalled(written) !== undefined;
    // Of "2 (a)" the number alone: places of subparagraphs are not told.
    const length = isOrdinal ? end - start : place.length;
    const stand = { at: sourceOffset(prose, start), part };
    const found = lookUp(place, isOrdinal ? 'place' : 'label', stand);
    if (found === undefined || (!isOrdinal && !written.startsWith(place))) return [];
    mentions.push({ span: sourceSpan(prose, start, start + length), role, ...found });
  }
  return mentions;
}

/**
 * Looks up a place, `3` or `last`, in the preamble of the part a reference stands in; its path is its number. A label, `3` of "PP3",
 * is that of the paragraph where preambular paragraphs have been labelled, and otherwise a place. Absent where a place beside the
 * reference is meant and there is none, and for a label that is no number.
 */
export type PreambularTargets = (
  place: string,
  as: 'place' | 'label',
  stand: { readonly at: number; readonly part: number },
) => Pick<Mention, 'path' | 'target'> | undefined;

/** Of the preambles of all parts. */
export function preambularTargets({ parts }: Outline): PreambularTargets {
  const preambles = parts.map(({ sections }) => {
    const paragraphs = sections.flatMap(({ preambular }) => preambular);
    return { paragraphs, starts: paragraphs.map(({ span }) => span.start) };
  });
  return (place, as, { at, part }) => {
    const preamble = preambles[part] ?? none;
    const { paragraphs } = preamble;
    const index =
      as === 'label' && paragraphs.some(isLabelled)
        ? paragraphs.findIndex(({ marker }) => marker?.label === place)
        : indexOf(place, preamble, at);
    if (index === undefined) return undefined;
    const paragraph = paragraphs[index];
    if (paragraph !== undefined)
      return { path: String(index + 1), target: { kind: 'preambular', paragraph } };
    // What stands above part A may be meant as well.
    const isCommon = part > 0 && parts[0]?.heading === undefined;
    return isCommon ? undefined : { path: place, target: { kind: 'missing' } };
  };
}

/** Under negotiation preambular paragraphs are called PP1, PP1 bis, PP2. */
export function isLabelled({ marker }: Preambular): boolean {
  return marker?.series === 'arabic';
}

interface Preamble {
  readonly paragraphs: readonly Preambular[];
  readonly starts: readonly number[];
}

const none: Preamble = { paragraphs: [], starts: [] };

function indexOf(place: string, preamble: Preamble, at: number): number | undefined {
  if (!isRelative(place)) return /^\d+$/.test(place) ? Number(place) - 1 : undefined;
  const index = indexBeside(place, preamble, at);
  return index === undefined || preamble.paragraphs[index] === undefined ? undefined : index;
}

function indexBeside(
  place: RelativePlace,
  { paragraphs, starts }: Preamble,
  at: number,
): number | undefined {
  if (place === 'last') return paragraphs.length - 1;
  if (place === 'penultimate') return paragraphs.length - 2;
  const own = lastUpTo(starts, at);
  const paragraph = paragraphs[own];
  if (paragraph === undefined || at < paragraph.span.start || at >= paragraph.span.end)
    return undefined;
  return place === 'preceding' ? own - 1 : own + 1;
}
