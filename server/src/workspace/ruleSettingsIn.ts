/** The setting `resolution.rules`: what the drafter says about each rule. */
import { rules } from '../rules/registry.ts';
import { readOption, type OptionValue, type RuleOption } from '../rules/ruleOptions.ts';
import type { RuleSetting, RuleSettings } from '../rules/ruleSettings.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import { listed } from '../text/listed.ts';
import { isRecord } from '../text/record.ts';
import { unreachable } from '../text/unreachable.ts';
import { isUnset, perhaps, shown } from './complaints.ts';

/** Total: what cannot be honoured is left out, with a sentence added to `problems`. */
export function ruleSettingsIn(value: unknown, problems: string[]): RuleSettings {
  if (isUnset(value)) return {};
  if (!isRecord(value)) {
    problems.push(
      'The setting resolution.rules must list checks and their severities; it is ignored',
    );
    return {};
  }
  const read: Record<string, RuleSetting> = {};
  for (const [id, setting] of Object.entries(value)) {
    const rule = ruleById.get(id);
    const known = rule === undefined ? undefined : ruleSettingIn({ id, rule }, setting, problems);
    if (rule === undefined) problems.push(unknownRule(id));
    if (known !== undefined) read[id] = known;
  }
  return read;
}

const ruleById: ReadonlyMap<string, Rule> = new Map(Object.entries(rules));

interface NamedRule {
  readonly id: string;
  readonly rule: Rule;
}

/** `warning`, or severity and options: `{ "severity": "warning", "words": ["Demands"] }`. */
function ruleSettingIn(
  named: NamedRule,
  setting: unknown,
  problems: string[],
): RuleSetting | undefined {
  if (!isRecord(setting)) return severityIn(named.id, setting, problems);
  const { severity: written, ...rest } = setting;
  const severity = isUnset(written) ? undefined : severityIn(named.id, written, problems);
  const options: Record<string, OptionValue> = {};
  for (const [name, value] of Object.entries(rest)) {
    const read = optionIn(named, { name, value }, problems);
    if (read !== undefined) options[name] = read;
  }
  return { ...(severity === undefined ? {} : { severity }), options };
}

const severities: readonly (Severity | 'off')[] = [
  'error',
  'warning',
  'information',
  'hint',
  'off',
];

function severityIn(id: string, value: unknown, problems: string[]): Severity | 'off' | undefined {
  const severity = severities.find((name) => name === value);
  if (severity === undefined) {
    problems.push(
      `The severity of the rule "${id}" is ${shown(value)}, which is none of error, warning, information, hint and off; the rule keeps its usual severity`,
    );
  }
  return severity;
}

interface WrittenOption {
  readonly name: string;
  readonly value: unknown;
}

function optionIn(
  { id, rule }: NamedRule,
  { name, value }: WrittenOption,
  problems: string[],
): OptionValue | undefined {
  const options = rule.options ?? {};
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    problems.push(`The rule "${id}" has no option "${name}"${perhaps(name, Object.keys(options))}`);
    return undefined;
  }
  const read = readOption(option, value);
  if (read === undefined) {
    problems.push(
      `The option "${name}" of the rule "${id}" is ${shown(value)}; expected ${expected(option)}, so it keeps its usual value`,
    );
  }
  return read;
}

function expected(option: RuleOption): string {
  switch (option.kind) {
    case 'choice':
      return `one of ${listed(option.choices)}`;
    case 'number':
      return `a number from ${option.least} up`;
    case 'words':
      return 'a list of words';
    default:
      return unreachable(option);
  }
}

/** The sentence for a rule that does not exist, with the one that was probably meant. */
export function unknownRule(id: string): string {
  return `There is no rule "${id}"${perhaps(id, Object.keys(rules))}`;
}
