/** What one citation says of one resolution. */
import type { Source } from './known.ts';
import type { SaidInWords } from './statementIn.ts';

export interface Mentioned {
  readonly organ: string;
  readonly number: string;
  readonly kind: 'resolution' | 'decision';
  readonly source: Source;
  /** ISO */
  readonly date?: string;
  readonly said?: SaidInWords;
  /** "annex", "annex II: Salvador Declaration" */
  readonly annex?: string;
}
