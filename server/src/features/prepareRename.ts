/** Before something is renamed: where its name stands, and how it reads now. */
import type { Resolution } from '../model/resolution.ts';
import type { Refusal } from '../text/refusal.ts';
import type { Span } from '../text/span.ts';
import { nameableAt } from './rename/nameableAt.ts';

export interface Name {
  readonly span: Span;
  /** "5 bis", "c", "II", "UNODC": what the drafter is given to change. */
  readonly name: string;
}

/** The name under the cursor; refuses, and says why, where nothing can be renamed. */
export function nameAt(resolution: Resolution, offset: number): Name | Refusal {
  const found = nameableAt(resolution, offset);
  return 'refused' in found ? found : { span: found.span, name: found.name };
}
