/** What a drafter may say about the rules: rule id → a severity, `off`, or a severity and options. */
import type { OptionValues } from './ruleOptions.ts';
import type { Severity } from './rule.ts';

export type RuleSetting = Severity | 'off' | DetailedSetting;

interface DetailedSetting {
  readonly severity?: Severity | 'off';
  /** Only those that were chosen. */
  readonly options: OptionValues;
}

/** Ids that name no rule are ignored here; whoever reads the settings reports them. */
export type RuleSettings = Readonly<Record<string, RuleSetting | undefined>>;

/** The severity asked for, if any. */
export function severityAsked(setting: RuleSetting | undefined): Severity | 'off' | undefined {
  return typeof setting === 'object' ? setting.severity : setting;
}

/** The options chosen; none where nothing is said. */
export function optionsChosen(setting: RuleSetting | undefined): OptionValues {
  return typeof setting === 'object' ? setting.options : {};
}
