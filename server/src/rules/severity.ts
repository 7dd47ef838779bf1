/** How much a finding matters: the rule's default, the profile, the drafter's settings and the finding's own certainty. */
import type { Resolution } from '../model/resolution.ts';
import type { Finding, Rule, Severity } from './rule.ts';
import { severityAsked, type RuleSetting } from './ruleSettings.ts';

/** From least to most. */
const levels = ['hint', 'information', 'warning', 'error'] as const;

/** What a rule weighs in a draft, before any finding: settings first, then the profile, then the default. */
export function ruleSeverity(
  rule: Rule,
  resolution: Resolution,
  setting: RuleSetting | undefined,
): Severity | 'off' {
  const asked = severityAsked(setting);
  if (asked !== undefined) return asked;
  const usual =
    resolution.profileIs === 'assumed'
      ? quietest(rule)
      : (rule.profiles?.[resolution.profile] ?? rule.severity);
  if (usual === 'off') return 'off';
  return hasUnknownOrgan(resolution) ? shifted(usual, -1) : usual;
}

/** Where nobody knows whose draft it is, a rule weighs what it does for the organ that minds least. */
function quietest({ severity, profiles = {} }: Rule): Severity | 'off' {
  const weights = new Set([severity, ...Object.values(profiles)]);
  return (['off', ...levels] as const).find((level) => weights.has(level)) ?? severity;
}

/**
 * A finding states its severity beside the rule's default; the distance between the two is kept when settings or profile
 * move the rule: a hint of a rule for errors is a hint, too, where the drafter made the rule a warning.
 */
export function findingSeverity(finding: Finding, rule: Rule, weight: Severity): Severity {
  if (finding.severity === undefined) return weight;
  if (rule.severity === 'off') return finding.severity;
  return shifted(weight, levels.indexOf(finding.severity) - levels.indexOf(rule.severity));
}

/** Unknown organs are judged as the General Assembly is, one level lower; a profile in the front matter settles it. */
function hasUnknownOrgan({ outline, profile }: Resolution): boolean {
  const organLine = outline.parts[0]?.organLine;
  const metadata = outline.frontMatter?.metadata;
  if (profile !== 'ga' || metadata?.profile !== undefined) return false;
  return organLine !== undefined && organLine.organ === undefined;
}

function shifted(severity: Severity, by: number): Severity {
  const level = Math.min(levels.length - 1, Math.max(0, levels.indexOf(severity) + by));
  return levels[level] ?? severity;
}
