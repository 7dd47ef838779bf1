/** The choice between words for people and JSON for programs, and what else a command can print. */
import { refuse, type Refusal } from '../text/refusal.ts';

export type Format = 'text' | 'json';

export const usualFormats: readonly Format[] = ['text', 'json'];

/** The first of those there are where none is given. */
export function readFormat<Name extends string>(
  given: string | undefined,
  available: readonly Name[],
): Name | Refusal {
  const chosen = given === undefined ? available[0] : available.find((name) => name === given);
  if (chosen !== undefined) return chosen;
  const names = `${available.slice(0, -1).join(', ')} or ${available.at(-1) ?? ''}`;
  return refuse(`The format "${given ?? ''}" is not available; choose ${names}`);
}
