/** The choice between words for people and JSON for programs. */
import { refuse, type Refusal } from '../text/refusal.ts';

export type Format = 'text' | 'json';

export function readFormat(given: string | undefined): Format | Refusal {
  if (given === undefined || given === 'text') return 'text';
  if (given === 'json') return 'json';
  return refuse(`The format "${given}" is not available; choose text or json`);
}
