/** A draft is never a source of its own words. */
import type { AgreedMatch, HeldIdentity } from '../../corpus/corpus.ts';
import { identityIn } from '../../corpus/identity/identityIn.ts';
import type { TextIdentity } from '../../corpus/textIdentity.ts';
import type { Resolution } from '../../model/resolution.ts';

export type OwnText = Pick<TextIdentity, 'organ' | 'number'>;

/** `file` is the address of the draft, whose name may tell what it is. */
export function ownText(resolution: Resolution, file: string): OwnText {
  const { organ, number } = identityIn(resolution, file);
  return { ...(organ !== undefined && { organ }), ...(number !== undefined && { number }) };
}

/** Without what stands in a text of the same organ and number. */
export function fromOthers<Match extends AgreedMatch>(
  own: OwnText,
  matches: readonly Match[],
): readonly Match[] {
  return matches.filter((match) => !isSame(own, match));
}

function isSame({ organ, number }: OwnText, { identity }: HeldIdentity): boolean {
  return number !== undefined && identity.number === number && identity.organ === organ;
}
