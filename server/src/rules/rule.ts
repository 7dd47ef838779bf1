/** What a rule is: a folder with `rule.ts` and `rule.md`; its id is the folder's name. */
import type { Library } from '../corpus/known.ts';
import type { Profile } from '../lexicon/profiles.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Groundwork } from './groundwork.ts';
import type { OptionValues, RuleOption } from './ruleOptions.ts';
import type { JudgedSuppression } from './suppressions.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Rule {
  /** For profile `ga`; `off` where the rule must be asked for. */
  readonly severity: Severity | 'off';
  /** Where a profile judges otherwise. */
  readonly profiles?: Partial<Record<Profile, Severity | 'off'>>;
  /** A sentence for settings, README and completion: "Paragraphs are numbered 1, 2, 3 … without gaps". */
  readonly title: string;
  /**
   * Rules that know more of the same words. Where one of them speaks of a span that shares a character with a finding of
   * this rule, this one keeps silent: one mistake gives one finding.
   */
  readonly yieldsTo?: readonly string[];
  /**
   * `judged` for rules about brackets and the like. Of other rules nothing is said in words that nobody has agreed to yet:
   * bracketed, struck, inserted, alternative.
   */
  readonly unsettled?: 'judged';
  /** `last` for a rule about what the others found; it alone is given `suppressions`. */
  readonly turn?: 'last';
  /** What a drafter may choose where house styles differ, by name. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  readonly check: (resolution: Resolution, context: RuleContext) => Iterable<Finding>;
}

export interface RuleContext {
  readonly library: Library;
  readonly groundwork: Groundwork;
  /** What each suppression comment did; empty until the other rules have spoken. */
  readonly suppressions: readonly JudgedSuppression[];
  /** What the drafter chose, or what is usual, for every option of the rule. */
  readonly options: OptionValues;
}

export interface Finding {
  readonly span: Span;
  /** What is wrong and what would be right; capital, no full stop: `Expected ";" after paragraph 3`. */
  readonly message: string;
  /** Where this finding is less (or more) certain than the rule as a whole. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** A finding as it is shown: which rule raised it, and how much it matters in this draft. */
export interface RuleFinding extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

/** Another place that explains the finding. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /**
   * `kept` where the fix cannot change what the text says; only such fixes are made by themselves, on saving. `unsure` where
   * a person must choose: it is offered, and never made together with others.
   */
  readonly meaning?: 'kept' | 'unsure';
}
