/** What the commands that read one draft have in common. */
import { complain } from './complain.ts';
import { draftAt, type DraftFile } from './drafts.ts';
import { readFormat, usualFormats, type Format } from './readFormat.ts';
import type { ExitCode, World } from './world.ts';

export interface ReaderOptions {
  readonly format?: string;
}

/** Prints what `written` makes of the draft; refuses an unknown format before the draft is opened. */
export async function readOneDraft(
  world: World,
  path: string,
  options: ReaderOptions,
  written: (draft: DraftFile, format: Format) => string | Promise<string>,
): Promise<ExitCode> {
  const format = readFormat(options.format, usualFormats);
  if (typeof format === 'object') return complain(world, [format]);
  const draft = await draftAt(world, path);
  if ('refused' in draft) return complain(world, [draft]);
  world.out(await written(draft, format));
  return 0;
}
