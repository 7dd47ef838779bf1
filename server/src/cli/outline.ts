/** `resolution outline`: the structure of a draft. */
import { analyse } from '../model/analyse.ts';
import { complain } from './complain.ts';
import { draftAt } from './drafts.ts';
import { outlineReport } from './outlineReport.ts';
import { outlineText } from './outlineText.ts';
import { readFormat } from './readFormat.ts';
import type { ExitCode, World } from './world.ts';

export async function outline(
  world: World,
  path: string,
  options: { readonly format?: string },
): Promise<ExitCode> {
  const format = readFormat(options.format);
  if (typeof format === 'object') return complain(world, [format]);
  const draft = await draftAt(world, path);
  if ('refused' in draft) return complain(world, [draft]);
  const report = outlineReport(analyse(draft.text));
  world.out(format === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : outlineText(report));
  return 0;
}
