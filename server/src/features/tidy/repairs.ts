/** What rules find and can mend without asking: lost hyphens, broken paragraphs, dead links, stray characters. */
import { emptyLibrary } from '../../corpus/emptyLibrary.ts';
import type { Resolution } from '../../model/resolution.ts';
import { allFixes, hasSureFix } from '../../rules/allFixes.ts';
import { rules } from '../../rules/registry.ts';
import type { RuleSettings } from '../../rules/ruleSettings.ts';
import { findingsIn } from '../../rules/run.ts';
import type { FindsMemory } from '../../rules/wordFinds.ts';
import type { Edit } from '../../text/edit.ts';
import { encloses, type Span } from '../../text/span.ts';
import type { Pass } from './pass.ts';

/** Rules about the form a text has, whose fixes change no word of it. */
const aboutForm: ReadonlySet<string> = new Set([
  'bulleted-list',
  'conversion-debris',
  'footnote-position',
  'opening-italics',
  'split-paragraph',
  'subparagraph-label',
]);

/** All others are silent; where a drafter has switched one of these off, a pasted text still needs it. */
const settings: RuleSettings = Object.fromEntries(
  Object.keys(rules)
    .filter((rule) => !aboutForm.has(rule))
    .map((rule) => [rule, 'off'] as const),
);

/** Gives the pass; what is found in words that stay the same is found once. */
export function repairsWith(memory: FindsMemory): Pass {
  return (resolution, place) => repairs(resolution, place, memory);
}

/**
 * A wrong letter stays wrong, for the drafter to see; only its form is mended. Footnote numbers are left out: they are written
 * anew with their notes, which are found by what their calls look like.
 */
function repairs(resolution: Resolution, place: Span, memory: FindsMemory): readonly Edit[] {
  const { calls, notes } = resolution.footnotes;
  const numbers = new Set([
    ...calls.map(({ call }) => call.span.start),
    ...notes.map(({ note }) => note.mark.start),
  ]);
  const findings = findingsIn(resolution, emptyLibrary, settings, memory)
    .filter(hasSureFix)
    .filter(({ rule, fixes }) => rule !== 'subparagraph-label' || fixes?.[0]?.meaning === 'kept')
    .filter(({ rule, span }) => rule !== 'conversion-debris' || !numbers.has(span.start))
    .filter(({ fixes }) => fixes?.[0]?.edits.every(({ span }) => encloses(place, span)));
  return allFixes(findings);
}
