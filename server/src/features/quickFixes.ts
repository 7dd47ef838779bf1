/** Fixes offered where the cursor or selection meets a finding. */
import { allFixes, hasSureFix, isMendedBy } from '../rules/allFixes.ts';
import type { Fix, RuleFinding } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

export interface QuickFix extends Fix {
  readonly finding: RuleFinding;
  /** `preferred` where it is the only one of its finding, and surely what is meant. */
  readonly rank: 'preferred' | 'other';
}

/**
 * In order of the findings; a cursor that touches a finding counts. Where the same rule has more to mend elsewhere, one fix
 * for all that can be mended together comes last.
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
  const rules = new Set(here.map(({ rule }) => rule));
  return [...single, ...[...rules].flatMap((rule) => everywhere(rule, here, findings))];
}

/** Offered on what it mends; what it leaves alone does not count. */
function everywhere(
  rule: string,
  here: readonly RuleFinding[],
  findings: readonly RuleFinding[],
): readonly QuickFix[] {
  const alike = findings.filter((one) => one.rule === rule);
  const edits = allFixes(alike);
  const mended = alike.filter((one) => isMendedBy(edits, one));
  const finding = here.find((one) => mended.includes(one));
  if (finding === undefined || mended.length < 2) return [];
  return [{ title: `Fix all ${rule} problems (${mended.length})`, edits, finding, rank: 'other' }];
}
