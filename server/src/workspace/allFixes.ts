/** The fixes that can be made at once: the first of each finding, in order of the draft, none touching another. */
import type { RuleFinding } from '../rules/rule.ts';
import type { Edit } from '../text/edit.ts';

export function allFixes(findings: readonly RuleFinding[]): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes?.[0]?.edits ?? [];
    if (edits.every((edit) => chosen.every((other) => areApart(edit, other))))
      chosen.push(...edits);
  }
  return chosen.toSorted((a, b) => a.span.start - b.span.start);
}

/** Two insertions at one place count as touching: nobody can say which comes first. */
function areApart(a: Edit, b: Edit): boolean {
  return a.span.end < b.span.start || b.span.end < a.span.start;
}
