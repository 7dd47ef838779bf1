/** Fixes offered where the cursor or selection meets a finding. */
import type { Fix, RuleFinding } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

export interface QuickFix extends Fix {
  readonly finding: RuleFinding;
  /** The first one of a finding is what most drafters mean. */
  readonly rank: 'preferred' | 'other';
}

/** In order of the findings; a cursor that touches a finding counts. */
export function quickFixesFor(findings: readonly RuleFinding[], range: Span): readonly QuickFix[] {
  return findings
    .filter(({ span }) => span.start <= range.end && range.start <= span.end)
    .flatMap((finding) =>
      (finding.fixes ?? []).map((fix, place) => ({
        ...fix,
        finding,
        rank: place === 0 ? ('preferred' as const) : ('other' as const),
      })),
    );
}
