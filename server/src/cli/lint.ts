/** `resolution lint`: the findings of drafts. */
import { complain } from './complain.ts';
import { draftsOf } from './draftsOf.ts';
import { lintDraft } from './lintDraft.ts';
import { isWorse, lintPlan, type LintOptions, type LintPlan } from './lintPlan.ts';
import { lintReport, type LintedFile } from './lintReport.ts';
import { saved } from './saved.ts';
import { withKnowledge } from './withKnowledge.ts';
import type { ExitCode, World } from './world.ts';

export async function lint(
  world: World,
  paths: readonly string[],
  options: LintOptions,
): Promise<ExitCode> {
  const plan = lintPlan(options);
  if ('refused' in plan) return complain(world, [plan]);
  const { drafts, refusals } = await draftsOf(world, paths.length === 0 ? ['.'] : paths);
  return withKnowledge(world, options.corpus ?? [], async (libraryOf) => {
    const problems = [...refusals];
    const linted: LintedFile[] = [];
    for (const draft of drafts) {
      const library = await libraryOf(draft);
      const fixed = lintDraft(draft.text, plan, library);
      const unsaved = await saved(world, draft, fixed.text);
      if (unsaved !== undefined) problems.push(unsaved);
      // What could not be saved is reported as it stands in the file.
      const shown =
        unsaved === undefined ? fixed : lintDraft(draft.text, { ...plan, repair: 'no' }, library);
      linted.push({ name: draft.name, ...shown });
    }
    if (drafts.length > 0) world.out(lintReport(linted, plan.format, world.colours));
    return problems.length > 0 ? complain(world, problems) : verdict(linted, plan);
  });
}

function verdict(linted: readonly LintedFile[], { accepted }: LintPlan): ExitCode {
  const severities = linted.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  return severities.some((severity) => isWorse(severity, accepted)) ? 1 : 0;
}
