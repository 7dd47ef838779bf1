/** What a draft says of itself and of what it goes on from, as far as the predecessor is found by it. */
import type { Resolution } from '../../model/resolution.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import { identityIn } from '../identity/identityIn.ts';
import { nameOf, type Successor } from './predecessorsOf.ts';

/** In so many preambular paragraphs a draft recalls what it goes on from. */
const firstParagraphs = 4;

/** The file is the name or the address of the draft. */
export function successorIn(resolution: Resolution, file: string): Successor {
  const [preamble] = resolution.outline.parts.flatMap((part) => part.sections);
  const first = new Set<Paragraph>(preamble?.preambular.slice(0, firstParagraphs));
  const recalled = resolution.citations
    .filter(({ from }) => from !== undefined && first.has(from))
    .map(({ organ, number }) => nameOf({ ...(organ && { organ: organ.name }), number }));
  return { identity: identityIn(resolution, file), recalled: new Set(recalled) };
}
