/** The features whose times are measured: a line each. */
import { citationTable } from '../../server/src/features/citationTable.ts';
import { completionsAt } from '../../server/src/features/completion/completion.ts';
import { continuationAt } from '../../server/src/features/continuation.ts';
import { definitionAt } from '../../server/src/features/definition.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { foldingRanges } from '../../server/src/features/folding.ts';
import { formatted } from '../../server/src/features/formatting.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { quickFixesFor } from '../../server/src/features/quickFixes.ts';
import { referencesAt } from '../../server/src/features/references.ts';
import { renumberDraft } from '../../server/src/features/renumber.ts';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import type { Resolution } from '../../server/src/model/resolution.ts';
import type { RuleFinding } from '../../server/src/rules/rule.ts';
import { span } from '../../server/src/text/span.ts';

/** A draft in the state in which an editor asks about it. */
export interface Sample {
  readonly resolution: Resolution;
  /** The same draft without blank lines, its numbers in brackets. */
  readonly untidy: Resolution;
  /** The number in the reference in the middle of the draft. */
  readonly offset: number;
  readonly findings: readonly RuleFinding[];
  /** Reads another version, with what is remembered of this one. */
  readonly read: (text: string) => Resolution;
}

export interface Feature {
  readonly name: string;
  /** Milliseconds it may take. */
  readonly bar: number;
  readonly answer: (sample: Sample) => unknown;
}

/** What a drafter does not wait for, and what he asks for and waits. */
const usual = 30;
const wholeDraft = 150;

const indent = 4;

export const features: readonly Feature[] = [
  { name: 'hover', bar: usual, answer: (s) => hoverAt(s.resolution, emptyLibrary, s.offset) },
  { name: 'definition', bar: usual, answer: (s) => definitionAt(s.resolution, s.offset) },
  {
    name: 'references',
    bar: usual,
    answer: (s) => referencesAt(s.resolution, s.offset, { declaration: 'with' }),
  },
  {
    name: 'completion',
    bar: usual,
    answer: (s) => completionsAt(s.resolution, emptyLibrary, s.offset, { italics: 'auto' }),
  },
  { name: 'continuation', bar: usual, answer: (s) => continuationAt(s.resolution, s.offset) },
  { name: 'document symbols', bar: usual, answer: (s) => documentSymbols(s.resolution) },
  { name: 'folding', bar: usual, answer: (s) => foldingRanges(s.resolution) },
  { name: 'semantic tokens', bar: usual, answer: (s) => semanticTokens(s.resolution) },
  {
    name: 'quick fixes',
    bar: usual,
    answer: (s) => quickFixesFor(s.findings, span(s.offset, s.offset)),
  },
  { name: 'citation table', bar: usual, answer: (s) => citationTable(s.resolution, emptyLibrary) },
  { name: 'renumbering', bar: wholeDraft, answer: (s) => renumberDraft(s.resolution) },
  {
    name: 'formatting, nothing to do',
    bar: wholeDraft,
    answer: (s) => formatted(s.resolution, { indent, read: s.read }),
  },
  {
    name: 'formatting an untidy draft',
    bar: wholeDraft,
    answer: (s) => formatted(s.untidy, { indent, read: s.read }),
  },
  {
    name: 'formatting a paragraph',
    bar: usual,
    answer: (s) =>
      formatted(s.resolution, { indent, read: s.read, range: span(s.offset, s.offset) }),
  },
];
