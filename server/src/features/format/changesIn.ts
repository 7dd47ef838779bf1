/** What negotiators have changed in the words of a paragraph. */
import type { Body } from '../../syntax/nodes.ts';

/** The styles in their order, whatever they stand around: `struck` for `~~all~~`, `inserted` for `++some++`. */
export function changesIn({ emphases }: Body): readonly string[] {
  return emphases
    .map(({ style }) => style)
    .filter((style) => style === 'struck' || style === 'inserted');
}
