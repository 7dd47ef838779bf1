/** Nothing is left of the conversion of a document. */
import type { Resolution } from '../../model/resolution.ts';
import { brokenWords } from '../brokenWords.ts';
import { damagedFootnotes } from '../damagedFootnotes.ts';
import { deadLinks } from '../deadLinks.ts';
import type { Debris, DebrisKind } from '../debris.ts';
import type { Groundwork } from '../groundwork.ts';
import { lostBlanks } from '../lostBlanks.ts';
import { lostHyphens } from '../lostHyphens.ts';
import { pageFurniture } from '../pageFurniture.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { strayCharacters } from '../strayCharacters.ts';
import { slice, type Span } from '../../text/span.ts';

/** More of one kind are better put right all at once, and one warning says so. */
const mostSingle = 12;

export const conversionDebris: Rule = {
  severity: 'warning',
  title: 'Nothing is left of the conversion of a document',
  *check(resolution, { groundwork }) {
    const found = debrisIn(resolution, groundwork);
    for (const [kind, most] of Object.entries(singles)) {
      const alike = found.filter((one) => one.kind === kind);
      if (alike.length > most) yield* together(alike);
      else yield* alike.map(alone);
    }
  },
};

/** How many of a kind have a finding each; links that lead nowhere come by the dozen and read well. */
const singles: Readonly<Record<DebrisKind, number>> = {
  hyphen: mostSingle,
  word: mostSingle,
  sign: mostSingle,
  footnote: mostSingle,
  furniture: mostSingle,
  link: 1,
};

function debrisIn(resolution: Resolution, groundwork: Groundwork): readonly Debris[] {
  const footnotes = damagedFootnotes(resolution);
  const words = brokenWords(resolution);
  const taken = [...[...footnotes, ...words].map(({ span }) => span), ...linkedNumbers(resolution)];
  return [
    ...footnotes,
    ...words,
    ...lostBlanks(resolution),
    ...lostHyphens(groundwork, resolution),
    ...strayCharacters(resolution, taken),
    ...pageFurniture(resolution, groundwork),
    ...deadLinks(resolution),
  ];
}

/** `<a href="#n1">1</a>`, in the text and before the note: without its link a number would be one of the text. */
function linkedNumbers({ footnotes, tree: { text } }: Resolution): readonly Span[] {
  const calls = footnotes.calls.map(({ call }) => call.span);
  const marks = footnotes.notes.map(({ note }) => note.mark);
  return [...calls, ...marks].filter((number) => slice(text, number).includes('<a'));
}

/** The first of them, with all the others. */
function* together(alike: readonly Debris[]): Iterable<Finding> {
  const [first, ...others] = alike.toSorted((a, b) => a.span.start - b.span.start);
  if (first === undefined) return;
  const finding = alone(first);
  yield {
    ...finding,
    message: `${finding.message}, and ${others.length} more like it`,
    related: others.slice(0, mostSingle).map(({ span, message }) => ({ span, message })),
    fixes: allOf(alike),
  };
}

/** What a person must choose is not among them. */
function allOf(alike: readonly Debris[]): readonly Fix[] {
  const sure = alike
    .flatMap(({ fixes = [] }) => fixes.slice(0, 1))
    .filter(({ meaning }) => meaning !== 'unsure');
  if (sure.length === 0) return [];
  const edits = [...new Set(sure.flatMap((fix) => fix.edits))].toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  const fix: Fix = { title: `Put all ${edits.length} right`, edits };
  return [sure.every(({ meaning }) => meaning === 'kept') ? { ...fix, meaning: 'kept' } : fix];
}

function alone({ span, message, severity, fixes = [] }: Debris): Finding {
  return { span, message, fixes, ...(severity !== undefined && { severity }) };
}
