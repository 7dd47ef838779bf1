/** Where a phrase is sought, as drafters write it: an organ, a session. */
import type { Sieve } from '../../corpus/corpus.ts';
import { organNamed, organs } from '../../lexicon/organs.ts';
import { profiles } from '../../lexicon/profiles.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';

/** An organ by its name or abbreviation, or the main one of a house style: `sc`. */
export function organFilter(value: string): Pick<Sieve, 'organ'> | Refusal {
  const profile = profiles.find((one) => one === value.trim().toLowerCase() && one !== 'mun');
  const main = profile === undefined ? undefined : organs.find((one) => one.profile === profile);
  const found = organNamed(value) ?? main;
  return found === undefined
    ? refuse(`The organ "${value}" is not known; please write its full name`)
    : { organ: found.name };
}

/** `78`, `S-10`, `2015` */
const session = /^(?:E?S-)?\d{1,4}$/;

export function sessionFilter(value: string): Pick<Sieve, 'session'> | Refusal {
  const written = value.trim().toUpperCase();
  return session.test(written)
    ? { session: written }
    : refuse(`The session "${value}" is not known; please write it as 78, S-30 or 2015`);
}
