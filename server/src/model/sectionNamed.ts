/** The section that the paragraphs of a reference are looked up in, and the word that says which way. */
import { sourceSpan, type Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import type { NamedSection } from './reference.ts';
import type { Chain } from './referringChains.ts';

/** Where a chain names several, nobody can tell which of them is meant. */
export function sectionNamed(prose: Prose, chain: Chain): NamedSection | undefined {
  const { terms, direction } = chain;
  const term = terms.find(({ noun }) => noun === 'section');
  const [number, ...others] = term?.numbers ?? [];
  if (term === undefined || number === undefined || others.length > 0) return undefined;
  return {
    span: sourceSpan(prose, number.start, number.end),
    numeral: number.steps.join(' '),
    ...(direction !== undefined &&
      terms.at(-1) === term && { directionSpan: directionIn(prose, chain, direction) }),
  };
}

/** The word "above" or "below" that ends a chain. */
export function directionIn(prose: Prose, chain: Chain, direction: number): Span {
  return sourceSpan(prose, direction, chain.end);
}
