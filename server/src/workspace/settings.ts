/** The drafter's settings, read once from whatever the editor or the command line hands over. */
import { linkLanguages, type LinkLanguage } from '../features/writing/officialLink.ts';
import { readProfile, type Profile } from '../lexicon/profiles.ts';
import type { RuleSettings } from '../rules/ruleSettings.ts';
import { listed } from '../text/listed.ts';
import { isRecord } from '../text/record.ts';
import { isUnset, perhaps, shown } from './complaints.ts';
import { formatSettingsIn, usualFormat, type FormatSettings } from './formatSettings.ts';
import { ruleSettingsIn } from './ruleSettingsIn.ts';

export interface Settings {
  /** Absent: front matter and organ line decide. */
  readonly profile?: Profile;
  readonly rules: RuleSettings;
  readonly italics: 'auto' | 'always' | 'never';
  /** In which language official texts open. */
  readonly linkLanguage: LinkLanguage;
  readonly format: FormatSettings;
}

export interface SettingsReading {
  readonly settings: Settings;
  /** What could not be honoured, each in one sentence; the rest is honoured. */
  readonly problems: readonly string[];
}

export const defaultSettings: Settings = {
  rules: {},
  italics: 'auto',
  linkLanguage: 'en',
  format: usualFormat,
};

/** Reads the section `resolution`. Total: accepts anything. */
export function readSettings(input: unknown): SettingsReading {
  const problems: string[] = [];
  const section = recordOf(input) ?? {};
  problems.push(...Object.keys(section).flatMap((name) => unknownSetting(name) ?? []));
  const profile = profileIn(section['profile'], problems);
  const settings: Settings = {
    ...(profile === undefined ? {} : { profile }),
    rules: ruleSettingsIn(section['rules'], problems),
    italics: italicsIn(recordOf(section['completion'])?.['italics'], problems),
    linkLanguage: languageIn(recordOf(section['links'])?.['language'], problems),
    format: formatSettingsIn(section['format'], problems),
  };
  return { settings, problems };
}

/** `trace` is read by the client. */
const names = ['profile', 'rules', 'completion', 'links', 'format', 'trace'];

function unknownSetting(name: string): string | undefined {
  return names.includes(name)
    ? undefined
    : `There is no setting resolution.${name}${perhaps(name, names)}`;
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

function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return isRecord(value) ? value : undefined;
}
