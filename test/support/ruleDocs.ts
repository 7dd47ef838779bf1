/** The pages of `docs/rules`, made from the registry and from the page beside each rule. */
import { rules } from '../../server/src/rules/registry.ts';
import type { RuleOption } from '../../server/src/rules/ruleOptions.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { examplesIn, readRulePage } from './rulePages.ts';
import { findingsOf } from './findings.ts';
import { readFixture } from './fixture.ts';

const origin =
  '<!-- Made from the page beside the rule: change that one, then run UPDATE=1 npx vitest run test/tidy -->';

const entries: readonly (readonly [string, Rule])[] = Object.entries(rules);

/** File name → what belongs in it. */
export function ruleDocs(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', tableOfRules()],
    ...entries.map(([id, rule]) => [`${id}.md`, pageOf(id, rule)] as const),
  ]);
}

function tableOfRules(): string {
  const rows = entries.map(
    ([id, rule]) =>
      `| [\`${id}\`](${id}.md) | ${rule.severity} | ${hasFix(id) ? 'yes' : ''} | ${rule.title} |`,
  );
  return [
    origin,
    '# Rules',
    '',
    'What the checks look at. Each can be given another severity, or be switched off, in the setting `resolution.rules`, or by a',
    'comment in the draft: `<!-- resolution-disable-next-line RULE -->`.',
    '',
    '| rule | severity | fix | says |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function pageOf(id: string, rule: Rule): string {
  const [title = '', ...rest] = readRulePage(id).split('\n');
  const fix = hasFix(id) ? 'has a fix' : 'no fix';
  const head = `\`${id}\` · ${severities(rule)} · ${fix}`;
  return [origin, title, '', head, ...optionsOf(id, rule), ...rest].join('\n');
}

/** The options of a rule and how they are set. */
function optionsOf(id: string, { options }: Rule): readonly string[] {
  if (options === undefined) return [];
  const rows = Object.entries(options).map(
    ([name, option]) =>
      `| \`${name}\` | ${option.description} | ${valuesOf(option)} | \`${JSON.stringify(option.usual)}\` |`,
  );
  return [
    '',
    `Options, in the setting \`resolution.rules\` as \`"${id}": { "severity": "warning", … }\`:`,
    '',
    '| option | | values | usual |',
    '|---|---|---|---|',
    ...rows,
  ];
}

function valuesOf(option: RuleOption): string {
  switch (option.kind) {
    case 'choice':
      return option.choices.map((choice) => `\`${choice}\``).join(', ');
    case 'number':
      return `a number from ${option.least} up`;
    case 'words':
      return 'a list of words';
  }
}

function severities({ severity, profiles = {} }: Rule): string {
  const others = Object.entries(profiles).map(([profile, other]) => `${other} for \`${profile}\``);
  return [severity, ...others].join(', ');
}

/** Seen in the examples: a rule has a fix if one of its wrong examples does. */
function hasFix(id: string): boolean {
  return examplesIn(readRulePage(id))
    .filter(({ kind }) => kind === 'bad')
    .flatMap(({ drawn, settings }) => findingsOf(readFixture(drawn).text, { settings }))
    .some(({ rule, fixes = [] }) => rule === id && fixes.length > 0);
}
