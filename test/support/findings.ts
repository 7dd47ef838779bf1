/** Runs all rules over a fixture and compares with the markers it draws. */
import { expect } from 'vitest';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import type { Library } from '../../server/src/corpus/known.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import type { RuleFinding } from '../../server/src/rules/rule.ts';
import type { RuleSettings } from '../../server/src/rules/ruleSettings.ts';
import { findingsIn } from '../../server/src/rules/run.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { draw, readFixture } from './fixture.ts';

export interface Circumstances {
  readonly library?: Library;
  readonly settings?: RuleSettings;
}

/** What the rules say about a text. */
export function findingsOf(
  text: string,
  circumstances: Circumstances = {},
): readonly RuleFinding[] {
  const { library = emptyLibrary, settings = {} } = circumstances;
  return findingsIn(analyse(text), library, settings);
}

/** The draft raises exactly the findings drawn under its lines: `^^^ rule-id: Message`. */
export function checkFindings(drawn: string, circumstances: Circumstances = {}): void {
  const { text, marks } = readFixture(drawn);
  expect(drawFindings(text, findingsOf(text, circumstances))).toBe(draw(text, marks));
}

/** Findings as a fixture draws them. */
export function drawFindings(text: string, findings: readonly RuleFinding[]): string {
  return draw(
    text,
    findings.map(({ span, rule, message }) => ({ span, label: `${rule}: ${message}` })),
  );
}

/** Applies the first fix of the first finding that has one, again and again, until none is left. */
export function fixed(text: string, circumstances: Circumstances = {}): string {
  let current = text;
  for (let round = 0; round < 50; round += 1) {
    const findings = findingsOf(current, circumstances);
    const fix = findings.flatMap(({ fixes = [] }) => fixes.slice(0, 1))[0];
    if (fix === undefined) return current;
    current = applyEdits(current, fix.edits);
  }
  throw new Error(`Fixes do not come to an end:\n${current}`);
}
