/** What a drafter may say about the rules: rule id → a severity, `off`, or options. */
import type { Severity } from './rule.ts';

export type RuleSetting = Severity | 'off' | RuleOptions;

interface RuleOptions {
  readonly severity?: Severity | 'off';
}

/** Ids that name no rule are ignored here; whoever reads the settings reports them. */
export type RuleSettings = Readonly<Record<string, RuleSetting | undefined>>;
