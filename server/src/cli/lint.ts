/** `resolution lint`: the findings of drafts. */
import { refuse, type Refusal } from '../text/refusal.ts';
import { complain } from './complain.ts';
import { draftsAt, type DraftFile } from './drafts.ts';
import { libraryFor } from './libraryFor.ts';
import { lintDraft } from './lintDraft.ts';
import { isWorse, lintPlan, type LintOptions, type LintPlan } from './lintPlan.ts';
import { lintReport, type LintedFile } from './lintReport.ts';
import type { ExitCode, World } from './world.ts';

export async function lint(
  world: World,
  paths: readonly string[],
  options: LintOptions,
): Promise<ExitCode> {
  const plan = lintPlan(options);
  if ('refused' in plan) return complain(world, [plan]);
  const { drafts, refusals } = await draftsOf(world, paths.length === 0 ? ['.'] : paths);
  const library = await libraryFor(world);
  const linted = drafts.map(({ name, text }) => ({ name, ...lintDraft(text, plan, library) }));
  if (drafts.length > 0) world.out(lintReport(linted, plan.format, world.colours));
  const unsaved = await saveAll(world, drafts, linted);
  const problems = [...refusals, ...unsaved];
  return problems.length > 0 ? complain(world, problems) : verdict(linted, plan);
}

function verdict(linted: readonly LintedFile[], { accepted }: LintPlan): ExitCode {
  const severities = linted.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  return severities.some((severity) => isWorse(severity, accepted)) ? 1 : 0;
}

interface Drafts {
  readonly drafts: readonly DraftFile[];
  readonly refusals: readonly Refusal[];
}

/** Each draft once, though several paths may mean it. */
async function draftsOf(world: World, paths: readonly string[]): Promise<Drafts> {
  const drafts = new Map<string, DraftFile>();
  const refusals: Refusal[] = [];
  for (const path of paths) {
    for (const found of await draftsAt(world, path)) {
      if ('refused' in found) refusals.push(found);
      else drafts.set(found.name, found);
    }
  }
  return { drafts: [...drafts.values()], refusals };
}

/** Writes what `--fix` has changed. */
async function saveAll(
  world: World,
  drafts: readonly DraftFile[],
  linted: readonly LintedFile[],
): Promise<readonly Refusal[]> {
  const unsaved: Refusal[] = [];
  for (const [index, { name, path, text, mark }] of drafts.entries()) {
    const fixed = linted[index]?.text ?? text;
    if (fixed === text) continue;
    if (path === undefined) unsaved.push(refuse('Standard input cannot be fixed; name a file'));
    else await world.files.write(path, mark + fixed).catch(() => unsaved.push(unwritable(name)));
  }
  return unsaved;
}

function unwritable(name: string): Refusal {
  return refuse(`${name} cannot be written; it is left as it was`);
}
