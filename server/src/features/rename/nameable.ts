/** What can be given another name: where the name stands, and what becomes of the draft. */
import type { Edit } from '../../text/edit.ts';
import type { Refusal } from '../../text/refusal.ts';
import type { Span } from '../../text/span.ts';

export interface Nameable {
  /** The name under the cursor. */
  readonly span: Span;
  /** As it is now: "5 bis", "c", "II". */
  readonly name: string;
  /** Everything that changes with it; refuses a name that cannot be given. */
  readonly renamed: (name: string) => readonly Edit[] | Refusal;
}
