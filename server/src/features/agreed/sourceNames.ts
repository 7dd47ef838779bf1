/** What a found paragraph and its text are called. */
import type { FoundParagraph } from '../../corpus/corpus.ts';

/** `paragraph 12 (b)` */
const wholeWord = /^paragraph(?= \d)/;

/** "para. 12 (b)", "third preambular paragraph" */
export function shortPlace(place: string): string {
  return place.replace(wholeWord, 'para.');
}

/** "78/69" where the draft is of the same organ, "Human Rights Council 53/1" otherwise; a draft by its own name. */
export function shortSource(
  { identity, name }: Pick<FoundParagraph, 'identity' | 'name'>,
  organ: string | undefined,
): string {
  const { number, status } = identity;
  if (number === undefined || identity.organ === undefined) return name;
  const short = identity.organ === organ ? number : `${identity.organ} ${number}`;
  return status === 'draft' ? `Draft of ${short}` : short;
}

/** "94 per cent"; never more than there is. */
export function shareInWords(share: number): string {
  return share === 1 ? 'the same words' : `${Math.floor(share * 100)} % the same`;
}
