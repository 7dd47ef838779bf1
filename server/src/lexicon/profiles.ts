/** The house styles a draft can be judged by. */
export const profiles = ['ga', 'ecosoc', 'hrc', 'sc', 'mun'] as const;

export type Profile = (typeof profiles)[number];

/** Reads a profile's name; anything else is absent. */
export function readProfile(name: string): Profile | undefined {
  return profiles.find((profile) => profile === name.toLowerCase());
}
