/** Whether a draft follows, or may follow, the custom of a house style: where nothing tells whose it is, nobody's custom is held against it. */
import type { Profile } from '../lexicon/profiles.ts';
import type { Resolution } from '../model/resolution.ts';

export function mayFollow(
  { profile, profileIs }: Pick<Resolution, 'profile' | 'profileIs'>,
  ...customs: readonly Profile[]
): boolean {
  return profileIs === 'assumed' || customs.includes(profile);
}
