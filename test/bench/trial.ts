/** One mistake planted in one draft, and what the rules said of it. */
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import type { Resolution } from '../../server/src/model/resolution.ts';
import { rules } from '../../server/src/rules/registry.ts';
import type { RuleFinding } from '../../server/src/rules/rule.ts';
import { findingsIn } from '../../server/src/rules/run.ts';
import { ruleSeverity } from '../../server/src/rules/severity.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { slice } from '../../server/src/text/span.ts';
import { linesAround } from './lineOf.ts';
import { mutantOf, type Mutant } from './mutant.ts';
import type { Operator } from './operator.ts';
import { drawn, randomOf } from './random.ts';

/** A text in which the rules find nothing to warn of. */
export interface CleanDraft {
  readonly name: string;
  readonly resolution: Resolution;
  readonly findings: readonly RuleFinding[];
}

export interface Trial {
  readonly draft: string;
  readonly mutant: Mutant;
  /** `wrong line`: the right rule speaks, but elsewhere. `wrong rule`: only others speak of the line. */
  readonly verdict: 'found' | 'wrong rule' | 'wrong line' | 'missed';
  /** What the clean draft did not have, and the mistake does not explain. */
  readonly extra: readonly RuleFinding[];
  /** Whether the first fix gives back the clean draft; absent where none is offered. */
  readonly restored?: boolean;
}

export function cleanDraft(name: string, text: string): CleanDraft {
  const resolution = analyse(text);
  return { name, resolution, findings: findingsIn(resolution, emptyLibrary, {}) };
}

/** One kind of mistake and all that came of it. */
export interface Outcome {
  readonly operator: Operator;
  readonly trials: readonly Trial[];
}

/** Plants every mistake in every draft, at so many of the places where it can be planted. */
export function outcomesOf(
  operators: readonly Operator[],
  drafts: readonly CleanDraft[],
  places = 3,
): readonly Outcome[] {
  return operators.map((operator) => ({
    operator,
    trials: drafts.flatMap((draft) => trialsOf(operator, draft, places)),
  }));
}

function trialsOf(operator: Operator, draft: CleanDraft, wanted: number): readonly Trial[] {
  if (!isJudged(operator, draft)) return [];
  const plantings = operator.plantings(draft.resolution).filter(({ edits }) => edits.length > 0);
  return drawn(plantings, wanted, randomOf(`${operator.name} ${draft.name}`)).map((planting) =>
    trialOf(operator, draft, mutantOf(draft.resolution.tree.text, planting)),
  );
}

export function hasRule({ rule }: Operator): boolean {
  return rule in rules;
}

/** A rule may be off in the house style of the draft, and one not written yet is not judged either. */
function isJudged({ rule: id }: Operator, { resolution }: CleanDraft): boolean {
  const rule = Object.entries(rules).find(([name]) => name === id)?.[1];
  return rule !== undefined && ruleSeverity(rule, resolution, undefined) !== 'off';
}

function trialOf({ rule }: Operator, draft: CleanDraft, mutant: Mutant): Trial {
  const fresh = freshFindings(mutant.text, draft);
  const right = fresh.find((finding) => finding.rule === rule && isOnLine(finding, mutant));
  return {
    draft: draft.name,
    mutant,
    verdict: right === undefined ? fault(rule, fresh, mutant) : 'found',
    extra: fresh.filter((finding) => finding !== right),
    ...restoration(right, mutant, draft.resolution.tree.text),
  };
}

function fault(
  rule: string,
  fresh: readonly RuleFinding[],
  mutant: Mutant,
): Exclude<Trial['verdict'], 'found'> {
  if (fresh.some((finding) => finding.rule === rule)) return 'wrong line';
  return fresh.some((finding) => isOnLine(finding, mutant)) ? 'wrong rule' : 'missed';
}

function isOnLine({ span }: RuleFinding, { text, lines }: Mutant): boolean {
  const own = linesAround(text, span);
  return lines.some(({ start, end }) => own.start <= end && start <= own.end);
}

/** Findings that the clean draft does not have. */
function freshFindings(text: string, draft: CleanDraft): readonly RuleFinding[] {
  const known = new Map<string, number>();
  for (const finding of draft.findings) {
    const key = keyOf(finding, draft.resolution.tree.text);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return findingsIn(analyse(text), emptyLibrary, {}).filter((finding) => {
    const key = keyOf(finding, text);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
}

function keyOf({ rule, message, span }: RuleFinding, text: string): string {
  return [rule, message, slice(text, span)].join('\n');
}

function restoration(
  right: RuleFinding | undefined,
  { text }: Mutant,
  clean: string,
): Pick<Trial, 'restored'> {
  const fix = right?.fixes?.[0];
  return fix === undefined ? {} : { restored: applyEdits(text, fix.edits) === clean };
}
