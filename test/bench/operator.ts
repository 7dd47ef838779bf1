/** A mistake that can be planted in a clean draft, and what a rule should say about it. */
import type { Resolution } from '../../server/src/model/resolution.ts';
import type { Edit } from '../../server/src/text/edit.ts';
import type { Span } from '../../server/src/text/span.ts';

export interface Operator {
  /** What is done to the draft: "no comma after a preambular paragraph". */
  readonly name: string;
  /** The one rule that should speak. */
  readonly rule: string;
  /** `sign` where a few characters change, so that the fix of the rule must give back the draft as it was. */
  readonly size: 'sign' | 'words';
  /** Every place of the draft where this is certainly a mistake. */
  readonly plantings: (resolution: Resolution) => readonly Planting[];
}

export interface Planting {
  readonly edits: readonly Edit[];
  /** In the clean draft: where a finding belongs, if not on the lines that are changed. */
  readonly place?: Span;
}
