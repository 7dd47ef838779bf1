/** Fixes offered where the cursor or selection meets a finding. */
import { allFixes, hasSureFix } from '../rules/allFixes.ts';
import type { Fix, RuleFinding } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

export interface QuickFix extends Fix {
  readonly finding: RuleFinding;
  /** `preferred` where it is the only one of its finding, and surely what is meant. */
  readonly rank: 'preferred' | 'other';
}

/**
 * In order of the findings; a cursor that touches a finding counts. Where the same rule has more to mend elsewhere, one fix
 * for all of it comes last.
 */
export function quickFixesFor(findings: readonly RuleFinding[], range: Span): readonly QuickFix[] {
  const here = findings.filter(
    ({ span, fixes = [] }) =>
      fixes.length > 0 && span.start <= range.end && range.start <= span.end,
  );
  const single = here.flatMap((finding) => {
    const { fixes = [] } = finding;
    const rank = fixes.length === 1 && hasSureFix(finding) ? 'preferred' : 'other';
    return fixes.map((fix): QuickFix => ({ ...fix, finding, rank }));
  });
  const firstOfEach = here.filter(
    ({ rule }, at) => here.findIndex((other) => other.rule === rule) === at,
  );
  return [...single, ...firstOfEach.flatMap((finding) => everywhere(finding, findings))];
}

function everywhere(finding: RuleFinding, findings: readonly RuleFinding[]): readonly QuickFix[] {
  const alike = findings.filter((one) => one.rule === finding.rule && hasSureFix(one));
  if (alike.length < 2) return [];
  const title = `Fix all ${finding.rule} problems (${alike.length})`;
  return [{ title, edits: allFixes(alike), finding, rank: 'other' }];
}
