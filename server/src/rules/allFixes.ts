/** Fixes that can be made at once: the first of each finding, in order of the draft, none touching another. */
import { addAll } from '../text/addAll.ts';
import type { Edit } from '../text/edit.ts';
import type { RuleFinding } from './rule.ts';

/** For a drafter who asks for it. */
export function allFixes(findings: readonly RuleFinding[]): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const { fixes } of findings.filter(hasSureFix)) {
    const edits = fixes?.[0]?.edits ?? [];
    if (edits.every((edit) => chosen.every((other) => areApart(edit, other))))
      addAll(chosen, edits);
  }
  return chosen.toSorted((a, b) => a.span.start - b.span.start);
}

/** Whether the fix of a finding is among edits made together: not where it touches another, or a person must choose. */
export function isMendedBy(made: readonly Edit[], { fixes = [] }: RuleFinding): boolean {
  const [fix] = fixes;
  return fix?.edits.every((edit) => made.some((other) => areSame(edit, other))) === true;
}

/** Whether a finding has a fix that may be made without asking which. */
export function hasSureFix({ fixes = [] }: RuleFinding): boolean {
  return fixes.length > 0 && fixes[0]?.meaning !== 'unsure';
}

/** For saving: only fixes that cannot change what the text says. */
export function fixesOnSave(findings: readonly RuleFinding[]): readonly Edit[] {
  return allFixes(findings.filter(({ fixes }) => fixes?.[0]?.meaning === 'kept'));
}

/** Two insertions at one place count as touching: nobody can say which comes first. */
function areApart(a: Edit, b: Edit): boolean {
  return a.span.end < b.span.start || b.span.end < a.span.start;
}

function areSame(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText;
}
