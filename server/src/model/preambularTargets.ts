/** What a reference to a preambular paragraph points to. */
import type { Body, Preambular } from '../syntax/nodes.ts';
import { lastUpTo } from '../text/lastUpTo.ts';
import { sourceOffset, sourceSpan } from '../text/prose.ts';
import type { Outline } from './outline.ts';
import { isRelative, type RelativePlace } from './preambularWords.ts';
import type { Mention } from './reference.ts';
import type { Term } from './referringTerm.ts';

/** Where each place of a term leads; empty where one of them is beside the reference and there is none. */
export function preambularMentions(
  { prose }: Body,
  { numbers }: Term,
  part: number,
  lookUp: PreambularTargets,
): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { start, end, role, steps } of numbers) {
    const found = lookUp(steps[0] ?? '', { at: sourceOffset(prose, start), part });
    if (found === undefined) return [];
    mentions.push({ span: sourceSpan(prose, start, end), role, ...found });
  }
  return mentions;
}

/**
 * Looks up a place, `3` or `last`, in the preamble of the part a reference stands in; its path is the number. Absent where a place
 * beside the reference is meant and there is none.
 */
export type PreambularTargets = (
  place: string,
  stand: { readonly at: number; readonly part: number },
) => Pick<Mention, 'path' | 'target'> | undefined;

export function preambularTargets({ parts }: Outline): PreambularTargets {
  const preambles = parts.map(({ sections }) => {
    const paragraphs = sections.flatMap(({ preambular }) => preambular);
    return { paragraphs, starts: paragraphs.map(({ span }) => span.start) };
  });
  return (place, { at, part }) => {
    const preamble = preambles[part] ?? none;
    const index = isRelative(place) ? indexOf(place, preamble, at) : Number(place) - 1;
    const paragraph = index === undefined ? undefined : preamble.paragraphs[index];
    if (index === undefined || (paragraph === undefined && isRelative(place))) return undefined;
    return {
      path: String(index + 1),
      target: paragraph ? { kind: 'preambular', paragraph } : { kind: 'missing' },
    };
  };
}

interface Preamble {
  readonly paragraphs: readonly Preambular[];
  readonly starts: readonly number[];
}

const none: Preamble = { paragraphs: [], starts: [] };

function indexOf(
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
