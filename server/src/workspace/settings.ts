/** The drafter's settings, read once from whatever the editor or the command line hands over. */
import { linkLanguages, type LinkLanguage } from '../features/writing/officialLink.ts';
import { readProfile, type Profile } from '../lexicon/profiles.ts';
import type { NumberingMode } from '../model/numberingMode.ts';
import type { RuleSettings } from '../rules/ruleSettings.ts';
import { listed } from '../text/listed.ts';
import { isRecord } from '../text/record.ts';
import { isUnset, perhaps, shown } from './complaints.ts';
import { corpusSettingsIn, noCorpus, type CorpusSettings } from './corpusSettings.ts';
import { formatSettingsIn, usualFormat, type FormatSettings } from './formatSettings.ts';
import { ruleSettingsIn } from './ruleSettingsIn.ts';

export interface Settings {
  /** Absent: front matter and organ line decide. */
  readonly profile?: Profile;
  readonly rules: RuleSettings;
  readonly italics: 'auto' | 'always' | 'never';
  /** In which language official texts open. */
  readonly linkLanguage: LinkLanguage;
  /** `frozen`: numbers that others know are kept, and new paragraphs are called 5 bis. */
  readonly numbering: NumberingMode;
  /** Whether lines over paragraphs tell how often they are referred to. */
  readonly referenceLenses: 'on' | 'off';
  /** Whether lines over paragraphs tell where nearly the same words were agreed. */
  readonly agreedLenses: 'on' | 'off';
  /** What is explained in ghost text. */
  readonly inlayHints: (typeof hintChoices)[number];
  readonly format: FormatSettings;
  readonly corpus: CorpusSettings;
}

const hintChoices = ['off', 'references', 'citations', 'all'] as const;

export interface SettingsReading {
  readonly settings: Settings;
  /** What could not be honoured, each in one sentence; the rest is honoured. */
  readonly problems: readonly string[];
}

export const defaultSettings: Settings = {
  rules: {},
  italics: 'auto',
  linkLanguage: 'en',
  numbering: 'running',
  referenceLenses: 'on',
  agreedLenses: 'on',
  inlayHints: 'off',
  format: usualFormat,
  corpus: noCorpus,
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
    numbering: numberingIn(recordOf(section['numbering'])?.['mode'], problems),
    referenceLenses: lensesIn(section, lenses.references, problems),
    agreedLenses: lensesIn(section, lenses.agreedLanguage, problems),
    inlayHints: hintsIn(section['inlayHints'], problems),
    format: formatSettingsIn(section['format'], problems),
    corpus: corpusSettingsIn(section['corpus'], problems),
  };
  return { settings, problems };
}

/** `trace` is read by the client. */
const names = [
  'profile',
  'rules',
  'completion',
  'links',
  'format',
  'numbering',
  'references',
  'agreedLanguage',
  'inlayHints',
  'corpus',
  'trace',
];

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

function numberingIn(value: unknown, problems: string[]): NumberingMode {
  if (isUnset(value)) return 'running';
  if (value === 'running' || value === 'frozen') return value;
  problems.push(
    `The setting resolution.numbering.mode is ${shown(value)}, which is neither running nor frozen; paragraphs are numbered on`,
  );
  return 'running';
}

/** Each with what is done where its setting cannot be honoured. */
const lenses = {
  references: { name: 'references', consequence: 'references are counted' },
  agreedLanguage: { name: 'agreedLanguage', consequence: 'agreed language is shown' },
} as const;

function lensesIn(
  section: Readonly<Record<string, unknown>>,
  { name, consequence }: (typeof lenses)[keyof typeof lenses],
  problems: string[],
): 'on' | 'off' {
  const value = recordOf(section[name])?.['codeLens'];
  if (isUnset(value) || value === true) return 'on';
  if (value === false) return 'off';
  problems.push(
    `The setting resolution.${name}.codeLens is ${shown(value)}, which is neither true nor false; ${consequence}`,
  );
  return 'on';
}

function hintsIn(value: unknown, problems: string[]): Settings['inlayHints'] {
  if (isUnset(value)) return 'off';
  const choice = hintChoices.find((name) => name === value);
  if (choice === undefined) {
    problems.push(
      `The setting resolution.inlayHints is ${shown(value)}, which is none of ${listed(hintChoices)}; nothing is explained in ghost text`,
    );
  }
  return choice ?? 'off';
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return isRecord(value) ? value : undefined;
}
