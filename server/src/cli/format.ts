/** `resolution format`: drafts in canonical form. */
import { formatted } from '../features/formatting.ts';
import { analyse } from '../model/analyse.ts';
import { applyEdits } from '../text/edit.ts';
import { refuse, type Refusal } from '../text/refusal.ts';
import { usualFormat } from '../workspace/formatSettings.ts';
import { complain } from './complain.ts';
import type { DraftFile } from './drafts.ts';
import { draftsOf } from './draftsOf.ts';
import type { ExitCode, World } from './world.ts';
import { oneLine } from '../text/oneLine.ts';
import { printDraft } from './printDraft.ts';

export interface FormatOptions {
  readonly check?: boolean;
}

/** Saves each draft that changes; `--check` only says which would. Standard input comes out on standard output. */
export async function format(
  world: World,
  paths: readonly string[],
  { check = false }: FormatOptions,
): Promise<ExitCode> {
  const { drafts, refusals } = await draftsOf(world, paths);
  const problems = [...refusals];
  const changed: string[] = [];
  for (const draft of drafts) {
    const text = canonical(draft.text);
    if (text !== draft.text) changed.push(draft.name);
    if (check) continue;
    const unsaved = await put(world, draft, text);
    if (unsaved !== undefined) problems.push(unsaved);
  }
  if (check)
    world.out(changed.map((name) => `${oneLine(name)} is not in canonical form\n`).join(''));
  if (problems.length > 0) return complain(world, problems);
  return check && changed.length > 0 ? 1 : 0;
}

function canonical(text: string): string {
  const { indent } = usualFormat;
  return applyEdits(text, formatted(analyse(text), { indent }));
}

/** Writes a draft where it came from, if it changed; says why where it cannot. */
async function put(
  world: World,
  { name, path, text, mark }: DraftFile,
  canonicalText: string,
): Promise<Refusal | undefined> {
  if (path === undefined) {
    printDraft(world, mark + canonicalText);
    return undefined;
  }
  if (canonicalText === text) return undefined;
  try {
    await world.files.write(path, mark + canonicalText);
    world.out(`${oneLine(name)}\n`);
    return undefined;
  } catch {
    return refuse(`${name} cannot be written; it is left as it was`);
  }
}
