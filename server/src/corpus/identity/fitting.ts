/** Whether the number a text gives itself can be one of its organ: the Security Council has no resolution 78/45. */
import { organNamed } from '../../lexicon/organs.ts';
import { numberAt } from '../../lexicon/resolutionNumbers.ts';
import { canNumber } from '../../model/organOfCitation.ts';
import type { Says } from './says.ts';

/** Without a number the organ cannot have given, and without being adopted, where only the number said so. */
export function fitting(says: Says, organ: string | undefined): Says {
  const { number, status, ...others } = says;
  if (number === undefined || fits(number, organ)) return says;
  return { ...others, ...(status === 'draft' && { status }) };
}

/** Of an organ nobody knows any number may be. */
function fits(number: string, name: string | undefined): boolean {
  const organ = name === undefined ? undefined : organNamed(name);
  const found = numberAt(number, 0);
  return organ === undefined || (found !== undefined && canNumber(organ, found));
}
