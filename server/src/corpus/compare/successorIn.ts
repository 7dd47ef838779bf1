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
  const preambular = preamble?.preambular ?? [];
  return {
    identity: identityIn(resolution, file),
    recalled: citedIn(resolution, preambular.slice(0, firstParagraphs)),
    inPreamble: citedIn(resolution, preambular),
  };
}

function citedIn({ citations }: Resolution, among: readonly Paragraph[]): ReadonlySet<string> {
  const paragraphs = new Set(among);
  return new Set(
    citations
      .filter(({ from }) => from !== undefined && paragraphs.has(from))
      .map(({ organ, number }) => nameOf({ ...(organ && { organ: organ.name }), number })),
  );
}
