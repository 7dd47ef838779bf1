/** What a rule is: a folder with `rule.ts` and `rule.md`; its id is the folder's name. */
import type { Library } from '../corpus/known.ts';
import type { Profile } from '../lexicon/profiles.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Rule {
  /** For profile `ga`; `off` where the rule must be asked for. */
  readonly severity: Severity | 'off';
  /** Where a profile judges otherwise. */
  readonly profiles?: Partial<Record<Profile, Severity | 'off'>>;
  /** A sentence for settings, README and completion: "Paragraphs are numbered 1, 2, 3 … without gaps". */
  readonly title: string;
  readonly check: (resolution: Resolution, context: RuleContext) => Iterable<Finding>;
}

export interface RuleContext {
  readonly library: Library;
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

/** Another place that explains the finding. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}
