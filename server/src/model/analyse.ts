/** Text to `Resolution`: the one function everything else starts from. */
import { glanceAt } from './glance.ts';
import type { Resolution } from './resolution.ts';
import type { AnalysisOptions } from './resolutionOf.ts';

/** Reads a draft. Total: accepts any text. Offsets are UTF-16 units of the text as given. */
export function analyse(text: string, options: AnalysisOptions = {}): Resolution {
  return glanceAt(text, options).resolution();
}
