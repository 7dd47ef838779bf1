/** How new a text is, in a form that sorts. */
import { organNamed } from '../lexicon/organs.ts';
import { windowOf } from '../lexicon/years.ts';
import { isoDate } from '../lexicon/writtenDates.ts';
import type { TextIdentity } from './textIdentity.ts';

/**
 * "2023-12-05 000078/000069": the day of adoption, or the first one of its session or year, and then the number. The oldest are
 * texts of which neither is known.
 */
export function newness(identity: TextIdentity): string {
  const counted = (identity.number ?? '').replace(/\d+/g, (digits) => digits.padStart(6, '0'));
  return `${identity.date ?? firstDay(identity) ?? ''} ${counted}`;
}

/** Of the session or the year a number tells; ISO. */
export function firstDay({
  organ,
  number,
  session,
}: Pick<TextIdentity, 'organ' | 'number' | 'session'>): string | undefined {
  const adopting = organ === undefined ? undefined : organNamed(organ);
  const form = number ?? (session === undefined ? undefined : `${session}/1`);
  const window = adopting && form !== undefined ? windowOf(adopting, form) : undefined;
  return window && isoDate(window.first);
}
