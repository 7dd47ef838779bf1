/** The drafter's settings, read once from whatever the editor or the command line hands over. */
import { linkLanguages, type LinkLanguage } from '../features/writing/officialLink.ts';
import { readProfile, type Profile } from '../lexicon/profiles.ts';
import { rules } from '../rules/registry.ts';
import type { RuleSettings } from '../rules/ruleSettings.ts';
import type { Severity } from '../rules/rule.ts';
import { listed } from '../text/listed.ts';
import { isRecord } from '../text/record.ts';
import { nearest } from './nearest.ts';

export interface Settings {
  /** Absent: front matter and organ line decide. */
  readonly profile?: Profile;
  readonly rules: RuleSettings;
  readonly italics: 'auto' | 'always' | 'never';
  /** In which language official texts open. */
  readonly linkLanguage: LinkLanguage;
}

export interface SettingsReading {
  readonly settings: Settings;
  /** What could not be honoured, each in one sentence; the rest is honoured. */
  readonly problems: readonly string[];
}

export const defaultSettings: Settings = { rules: {}, italics: 'auto', linkLanguage: 'en' };

/** Reads the section `resolution`. Total: accepts anything. */
export function readSettings(input: unknown): SettingsReading {
  const problems: string[] = [];
  const section = recordOf(input) ?? {};
  problems.push(...Object.keys(section).flatMap((name) => unknownSetting(name) ?? []));
  const profile = profileIn(section['profile'], problems);
  const settings: Settings = {
    ...(profile === undefined ? {} : { profile }),
    rules: rulesIn(section['rules'], problems),
    italics: italicsIn(recordOf(section['completion'])?.['italics'], problems),
    linkLanguage: languageIn(recordOf(section['links'])?.['language'], problems),
  };
  return { settings, problems };
}

/** `trace` is read by the client. */
const names = ['profile', 'rules', 'completion', 'links', 'trace'];

function unknownSetting(name: string): string | undefined {
  return names.includes(name)
    ? undefined
    : `There is no setting resolution.${name}${hint(name, names)}`;
}

/** The name that was probably meant. */
function hint(wanted: string, among: readonly string[]): string {
  const meant = nearest(wanted, among);
  return meant === undefined ? '' : `; perhaps "${meant}" is meant`;
}

function profileIn(value: unknown, problems: string[]): Profile | undefined {
  if (isUnset(value) || value === 'auto') return undefined;
  const profile = typeof value === 'string' ? readProfile(value) : undefined;
  if (profile === undefined) {
    problems.push(
      `The setting resolution.profile is ${shown(value)}, which is none of auto, ga, ecosoc, hrc, sc and mun; each draft is judged by its organ line`,
    );
  }
  return profile;
}

const severities: readonly (Severity | 'off')[] = [
  'error',
  'warning',
  'information',
  'hint',
  'off',
];

function rulesIn(value: unknown, problems: string[]): RuleSettings {
  if (isUnset(value)) return {};
  const wanted = recordOf(value);
  if (wanted === undefined) {
    problems.push(
      'The setting resolution.rules must list checks and their severities; it is ignored',
    );
    return {};
  }
  const read: Record<string, Severity | 'off'> = {};
  for (const [id, severity] of Object.entries(wanted)) {
    const known = severityIn(severity);
    if (!Object.hasOwn(rules, id)) problems.push(unknownRule(id));
    else if (known === undefined) problems.push(unknownSeverity(id, severity));
    else read[id] = known;
  }
  return read;
}

/** `warning`, or options that hold one: `{ "severity": "warning" }`. */
function severityIn(value: unknown): Severity | 'off' | undefined {
  const named = recordOf(value)?.['severity'] ?? value;
  return severities.find((name) => name === named);
}

/** The sentence for a rule that does not exist, with the one that was probably meant. */
export function unknownRule(id: string): string {
  return `There is no rule "${id}"${hint(id, Object.keys(rules))}`;
}

function unknownSeverity(id: string, value: unknown): string {
  return `The severity of the rule "${id}" is ${shown(value)}, which is none of error, warning, information, hint and off; the rule keeps its usual severity`;
}

function italicsIn(value: unknown, problems: string[]): Settings['italics'] {
  if (isUnset(value)) return 'auto';
  if (value === 'auto' || value === 'always' || value === 'never') return value;
  problems.push(
    `The setting resolution.completion.italics is ${shown(value)}, which is none of auto, always and never; suggestions follow the draft`,
  );
  return 'auto';
}

function languageIn(value: unknown, problems: string[]): LinkLanguage {
  if (isUnset(value)) return 'en';
  const language = linkLanguages.find((name) => name === value);
  if (language === undefined) {
    problems.push(
      `The setting resolution.links.language is ${shown(value)}, which is none of ${listed(linkLanguages)}; links open in English`,
    );
  }
  return language ?? 'en';
}

function isUnset(value: unknown): boolean {
  return value === undefined || value === null;
}

function shown(value: unknown): string {
  return JSON.stringify(value);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return isRecord(value) ? value : undefined;
}
