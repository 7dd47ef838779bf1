/** `resolution outline`: the structure of a draft. */
import { analyse } from '../model/analyse.ts';
import { outlineReport } from './outlineReport.ts';
import { outlineText } from './outlineText.ts';
import { readOneDraft, type ReaderOptions } from './readOneDraft.ts';
import type { ExitCode, World } from './world.ts';
import { jsonText } from './jsonText.ts';

export function outline(world: World, path: string, options: ReaderOptions): Promise<ExitCode> {
  return readOneDraft(world, path, options, ({ text }, format) => {
    const report = outlineReport(analyse(text));
    return format === 'json' ? jsonText(report) : outlineText(report);
  });
}
