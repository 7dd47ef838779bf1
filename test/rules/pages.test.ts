/** The pages of the rules are tests: what they show as wrong is found and put right, what they show as right is left alone. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/model/analyse.ts';
import type { Fix } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { overlaps, slice, type Span } from '../../server/src/text/span.ts';
import { checkFindings, drawFindings, findingsOf, fixed } from '../support/findings.ts';
import { readFixture } from '../support/fixture.ts';
import { examplesIn, readRulePage, ruleFolders } from '../support/rulePages.ts';

describe.each(ruleFolders())('%s', (id) => {
  const examples = examplesIn(readRulePage(id));

  test('shows something wrong and something right', () => {
    const kinds = examples.map(({ kind }) => kind);
    expect(kinds).toContain('bad');
    expect(kinds).toContain('good');
    expect(
      examples
        .filter(({ kind }) => kind === 'bad')
        .every(({ drawn }) => drawn.includes(`^ ${id}: `)),
    ).toBe(true);
  });

  for (const [at, { kind, drawn, settings }] of examples.entries()) {
    const next = examples[at + 1];
    if (kind === 'good') {
      test(`example ${at + 1} is right by all rules`, () => {
        expect(drawFindings(drawn, findingsOf(drawn, { settings }))).toBe(drawn);
      });
      continue;
    }
    test(`example ${at + 1} is found wrong as drawn`, () => {
      checkFindings(drawn, { settings });
    });
    test(`the fixes of example ${at + 1} lead to the draft that follows`, () => {
      const { text } = readFixture(drawn);
      const fixes = findingsOf(text, { settings }).flatMap((finding) => finding.fixes ?? []);
      if (fixes.length > 0) expect(fixed(text, { settings })).toBe(next?.drawn);
      for (const fix of fixes) checkRestIsLeftAlone(text, fix);
    });
  }
});

/** Blocks no edit touches are there afterwards, the same and in the same order. */
function checkRestIsLeftAlone(text: string, { edits }: Fix): void {
  const before = analyse(text).tree.blocks;
  const untouched = before.filter(
    ({ span }) => !edits.some((edit) => overlaps(edit.span, span) || meets(edit.span, span)),
  );
  const changed = applyEdits(text, edits);
  const after = analyse(changed).tree.blocks.map(
    (block) => `${block.kind} ${slice(changed, block.span)}`,
  );
  const kept = untouched.map((block) => `${block.kind} ${slice(text, block.span)}`);
  expect(after.filter((block) => kept.includes(block))).toEqual(kept);
}

function meets(a: Span, b: Span): boolean {
  return [a.start, a.end].some((place) => place === b.start || place === b.end);
}
