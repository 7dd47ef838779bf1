/** A stretch of the draft the prose leaves out, and what stands in its place there. */
import type { Span } from '../text/span.ts';

export interface Cut extends Span {
  readonly instead: string;
}
