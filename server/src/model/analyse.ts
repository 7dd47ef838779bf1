/** Text to `Resolution`: the one function everything else starts from. */
import type { Profile } from '../lexicon/profiles.ts';
import type { Resolution } from './resolution.ts';

export interface AnalysisOptions {
  /** The setting; front matter and organ line decide where it is absent. */
  readonly profile?: Profile;
}

/** Reads a draft. Total: accepts any text. */
export function analyse(text: string, options: AnalysisOptions = {}): Resolution {
  throw new Error(`not yet built: ${text.length} ${options.profile ?? ''}`);
}
