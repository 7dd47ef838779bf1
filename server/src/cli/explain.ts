/** `resolution explain`: the page of a rule. */
import { rules } from '../rules/registry.ts';
import { refuse } from '../text/refusal.ts';
import { unknownRule } from '../workspace/ruleSettingsIn.ts';
import { complain } from './complain.ts';
import type { ExitCode, World } from './world.ts';

export async function explain(world: World, rule: string): Promise<ExitCode> {
  if (!Object.hasOwn(rules, rule)) return complain(world, [refuse(unknownRule(rule))]);
  const page = await world.rulePage(rule);
  if (page === undefined)
    return complain(world, [refuse(`The page of the rule "${rule}" is missing`)]);
  world.out(page);
  return 0;
}
