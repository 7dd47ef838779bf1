/** Says on standard error why something was not done. */
import type { Refusal } from '../text/refusal.ts';
import type { ExitCode, World } from './world.ts';
import { oneLine } from '../text/oneLine.ts';

/** One sentence a line. */
export function complain(world: World, refusals: readonly Refusal[]): ExitCode {
  for (const { refused } of refusals) world.complain(`resolution: ${oneLine(refused)}\n`);
  return 2;
}
