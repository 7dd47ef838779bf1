/** Whether a draft writes opening words in italics. */
import type { Resolution } from '../../model/resolution.ts';
import type { Body } from '../../syntax/nodes.ts';
import { touches } from '../../text/span.ts';
import type { OpeningSlot } from './openingSlot.ts';

/**
 * Like at least half of its paragraphs of the same part, the one being written apart; without any, like the other part or the organ line.
 * A paragraph that is a number and no words yet tells nothing.
 */
export function usesItalics(
  { outline }: Resolution,
  { part, span: written }: OpeningSlot,
): boolean {
  const sections = outline.parts.flatMap((each) => each.sections);
  const preambular = sections.flatMap((section) => section.preambular.map(({ body }) => body));
  const operative = sections.flatMap((section) => section.operative.map(({ body }) => body));
  const organLines = outline.parts.flatMap(({ organLine }) => organLine?.body ?? []);
  const [own, other] = part === 'operative' ? [operative, preambular] : [preambular, operative];
  const bodies = [own, other, organLines]
    .map((found) => found.filter((body) => hasWords(body) && !touches(body.span, written.start)))
    .find(({ length }) => length > 0);
  return bodies === undefined || bodies.filter(opensInItalics).length * 2 >= bodies.length;
}

/** An end mark alone is none. */
function hasWords({ prose: { text } }: Body): boolean {
  return text.toLowerCase() !== text.toUpperCase();
}

function opensInItalics({ emphases, span }: Body): boolean {
  const [first] = emphases;
  return first?.style === 'italic' && first.span.start <= span.start + 1;
}
