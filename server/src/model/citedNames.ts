/** The names of the resolutions a draft cites. */
import type { Resolution } from './resolution.ts';

/** Organ in full, number in normal form. */
export interface CitedName {
  readonly organ: string;
  readonly number: string;
}

/** Each once, in the order in which they are cited first; those whose organ nobody can tell are left out. */
export function citedNames({ citations }: Resolution): readonly CitedName[] {
  const names = new Map<string, CitedName>();
  for (const { organ, number } of citations) {
    if (organ !== undefined) names.set(`${organ.name} ${number}`, { organ: organ.name, number });
  }
  return [...names.values()];
}
