/** Runs the rules over a draft: settings, suppression comments and "one mistake, one finding" applied. */
import type { Library } from '../corpus/known.ts';
import { isUnsettled } from '../model/negotiation.ts';
import type { Resolution } from '../model/resolution.ts';
import { overlaps, type Span } from '../text/span.ts';
import { groundworkOf } from './groundwork.ts';
import { rules } from './registry.ts';
import type { Rule, RuleContext, RuleFinding } from './rule.ts';
import { optionValues } from './ruleOptions.ts';
import { optionsChosen, severityAsked, type RuleSettings } from './ruleSettings.ts';
import { findingSeverity, ruleSeverity } from './severity.ts';
import {
  endedBy,
  silencer,
  suppressionsOf,
  type JudgedSuppression,
  type Suppression,
} from './suppressions.ts';
import { noFindsMemory, type FindsMemory } from './wordFinds.ts';

/** Everything the rules say about a draft, in order of the draft. `memory`: of the versions of this draft so far. */
export function findingsIn(
  resolution: Resolution,
  library: Library,
  settings: RuleSettings,
  memory: FindsMemory = noFindsMemory,
): readonly RuleFinding[] {
  memory.turn();
  const suppressions = suppressionsOf(resolution);
  const run = { resolution, settings };
  const common = { library, groundwork: groundworkOf(resolution, memory) };
  const first = onePerMistake(raisedBy('first', run, { ...common, suppressions: [] }));
  const judged = judge(suppressions, first, settings);
  const last = raisedBy('last', run, { ...common, suppressions: judged });
  return [...first, ...last]
    .filter(({ rule, span }) => silencer(suppressions, rule, span) === undefined)
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

interface Run {
  readonly resolution: Resolution;
  readonly settings: RuleSettings;
}

function raisedBy(
  turn: 'first' | 'last',
  { resolution, settings }: Run,
  circumstances: Omit<RuleContext, 'options'>,
): readonly RuleFinding[] {
  const { negotiation } = resolution;
  return ruleEntries
    .filter(([, rule]) => (rule.turn ?? 'first') === turn)
    .flatMap(([id, rule]) => {
      const weight = ruleSeverity(rule, resolution, settings[id]);
      if (weight === 'off') return [];
      const options = optionValues(rule.options ?? {}, optionsChosen(settings[id]));
      return [...rule.check(resolution, { ...circumstances, options })]
        .filter(({ span }) => rule.unsettled === 'judged' || !isUnsettled(negotiation, span))
        .map((finding) => ({
          ...finding,
          rule: id,
          severity: findingSeverity(finding, rule, weight),
        }));
    });
}

const ruleEntries: readonly (readonly [string, Rule])[] = Object.entries(rules);
const ruleById: ReadonlyMap<string, Rule> = new Map(ruleEntries);

/**
 * Two rules may see the same words. Which of them knows more is said by the rules themselves (`yieldsTo`) and not guessed
 * from the length of a span: two mistakes may well touch, such as a missing full stop after a wrong reference.
 */
function onePerMistake(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  const spansOf = new Map<string, Span[]>();
  for (const { rule, span } of findings) {
    const spans = spansOf.get(rule);
    if (spans === undefined) spansOf.set(rule, [span]);
    else spans.push(span);
  }
  return findings.filter(({ rule, span }) =>
    (ruleById.get(rule)?.yieldsTo ?? []).every(
      (other) => !(spansOf.get(other) ?? []).some((place) => overlaps(place, span)),
    ),
  );
}

function judge(
  suppressions: readonly Suppression[],
  findings: readonly RuleFinding[],
  settings: RuleSettings,
): readonly JudgedSuppression[] {
  const used = new Set(findings.map(({ rule, span }) => silencer(suppressions, rule, span)));
  return suppressions.map((suppression) => {
    if (suppression.directive === 'unread') return { suppression, state: 'unread' };
    const { rule } = suppression;
    if (rule !== undefined && !ruleById.has(rule)) return { suppression, state: 'unknown' };
    const isNeeded =
      suppression.directive === 'enable'
        ? endedBy(suppressions, suppression) !== undefined
        : used.has(suppression) || isOff(rule, settings);
    return { suppression, state: isNeeded ? 'used' : 'idle' };
  });
}

/** A comment about a rule that is switched off is of no use here, but may be for others who share the draft. */
function isOff(rule: string | undefined, settings: RuleSettings): boolean {
  return rule !== undefined && severityAsked(settings[rule]) === 'off';
}
