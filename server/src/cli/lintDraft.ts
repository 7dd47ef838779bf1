/** The findings of one draft, after all that can be fixed has been fixed where that was asked for. */
import type { Library } from '../corpus/known.ts';
import type { Profile } from '../lexicon/profiles.ts';
import { analyse } from '../model/analyse.ts';
import type { RuleFinding } from '../rules/rule.ts';
import { findingsIn } from '../rules/run.ts';
import { applyEdits } from '../text/edit.ts';
import { allFixes } from '../rules/allFixes.ts';
import type { LintPlan } from './lintPlan.ts';

export interface LintedText {
  /** The text judged: as given, or as fixed. */
  readonly text: string;
  readonly profile: Profile;
  readonly findings: readonly RuleFinding[];
}

/** A fix may make room for the next one; more rounds than this would mean that two fixes quarrel. */
const mostRounds = 10;

export function lintDraft(text: string, plan: LintPlan, library: Library): LintedText {
  let linted = judged(text, plan, library);
  if (plan.repair === 'no') return linted;
  for (let round = 0; round < mostRounds; round += 1) {
    const edits = allFixes(linted.findings);
    if (edits.length === 0) break;
    linted = judged(applyEdits(linted.text, edits), plan, library);
  }
  return linted;
}

function judged(text: string, { profile }: LintPlan, library: Library): LintedText {
  const resolution = analyse(text, profile === undefined ? {} : { profile });
  return { text, profile: resolution.profile, findings: findingsIn(resolution, library, {}) };
}
