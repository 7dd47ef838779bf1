/** The pages of the rules and the examples in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RuleSettings } from '../../server/src/rules/ruleSettings.ts';
import { ruleSettingsIn } from '../../server/src/workspace/ruleSettingsIn.ts';

export const rulesFolder = fileURLToPath(new URL('../../server/src/rules/', import.meta.url));

/** Folders of rules: one each. */
export function ruleFolders(): readonly string[] {
  return readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

export function readRulePage(id: string): string {
  return readFileSync(`${rulesFolder}${id}/rule.md`, 'utf8');
}

/** A fence of a page. A `bad` one may be followed by the draft its fixes make of it. */
export interface Example {
  readonly kind: 'bad' | 'good';
  readonly drawn: string;
  /** What `resolution.rules` says: for rules that are off, and for options. */
  readonly settings: RuleSettings;
}

/** ```` ```resolution bad ````, ```` ```resolution bad {"length": "hint"} ```` */
const fence = /^```resolution (bad|good)(?: (\{.*\}))?\n([\s\S]*?)^```$/gm;

export function examplesIn(page: string): readonly Example[] {
  return [...page.matchAll(fence)].map(([, kind, settings = '{}', drawn = '']) => ({
    kind: kind === 'bad' ? 'bad' : 'good',
    drawn: drawn.replace(/\n$/, ''),
    settings: settingsIn(settings),
  }));
}

function settingsIn(written: string): RuleSettings {
  const problems: string[] = [];
  const settings = ruleSettingsIn(JSON.parse(written), problems);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return settings;
}
