/** Which texts under one title are the nearest relatives of one of them: what it follows, what follows it, and the last. */
import type { HeldIdentity, TextName } from './corpus.ts';
import type { LineageMember } from './lineage.ts';
import { lineageAmong } from './lineageAmong.ts';
import { firstDay } from './newness.ts';

/** Of texts of its organ under its title three names at most; only what was adopted, under a number, is a relative. */
export function relativesIn(
  family: readonly HeldIdentity[],
  { organ, number }: LineageMember,
): readonly TextName[] {
  const texts = family.flatMap(({ identity }) => {
    const { number: named, status, date = firstDay(identity) } = identity;
    if (named === undefined || status !== 'adopted') return [];
    return [{ number: named, ...(date !== undefined && { date }) }];
  });
  const own = texts.find((text) => text.number === number);
  const { before, after, last } = lineageAmong(
    texts,
    own ?? (number === undefined ? {} : { number }),
  );
  const numbers = [before, after, last].flatMap((text) => text?.number ?? []);
  return [...new Set(numbers)].map((one) => ({ organ, number: one }));
}
