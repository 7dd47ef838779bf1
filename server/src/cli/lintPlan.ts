/** What the options of `resolution lint` ask for. */
import { profiles, readProfile, type Profile } from '../lexicon/profiles.ts';
import type { Severity } from '../rules/rule.ts';
import { refuse, type Refusal } from '../text/refusal.ts';
import { readFormat, usualFormats, type Format } from './readFormat.ts';

/** As they stand on the command line. */
export interface LintOptions {
  readonly format?: string;
  readonly profile?: string;
  readonly maxSeverity?: string;
  readonly fix?: boolean;
  /** Folders of texts. */
  readonly corpus?: readonly string[];
}

export interface LintPlan {
  readonly format: Format;
  readonly profile?: Profile;
  /** The worst that is still accepted. */
  readonly accepted: Severity;
  readonly repair: 'no' | 'yes';
}

const severities = ['hint', 'information', 'warning', 'error'] as const;

export function lintPlan(options: LintOptions): LintPlan | Refusal {
  const { profile, maxSeverity = 'information', fix } = options;
  const format = readFormat(options.format, usualFormats);
  if (typeof format === 'object') return format;
  const judgedAs = profile === undefined ? undefined : readProfile(profile);
  if (profile !== undefined && judgedAs === undefined) {
    return refuse(`There is no profile "${profile}"; choose one of ${profiles.join(', ')}`);
  }
  const accepted = severities.find((severity) => severity === maxSeverity);
  if (accepted === undefined) {
    return refuse(`There is no severity "${maxSeverity}"; choose one of ${severities.join(', ')}`);
  }
  const repair = fix === true ? 'yes' : 'no';
  return { format, accepted, repair, ...(judgedAs === undefined ? {} : { profile: judgedAs }) };
}

/** Whether one severity weighs more than another. */
export function isWorse(severity: Severity, than: Severity): boolean {
  return severities.indexOf(severity) > severities.indexOf(than);
}
