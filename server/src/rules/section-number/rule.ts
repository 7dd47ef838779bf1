/** Numbered sections run I, II, III … */
import type { Part } from '../../model/outline.ts';
import type { Resolution } from '../../model/resolution.ts';
import { explain, type Verdict } from '../../model/sequence.ts';
import type { Heading } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { letterValue, roman, romanValue } from '../../text/numerals.ts';
import { sourceSpan } from '../../text/prose.ts';
import { slice, type Span } from '../../text/span.ts';
import type { Finding, Rule } from '../rule.ts';

export const sectionNumber: Rule = {
  severity: 'warning',
  title: 'Numbered sections run I, II, III … without gaps',
  *check(resolution) {
    for (const part of resolution.outline.parts) yield* misnumbered(part, resolution);
  },
};

interface Numbered {
  readonly heading: Heading;
  readonly value: number;
}

interface Judged extends Numbered {
  readonly verdict: Verdict;
}

function* misnumbered(part: Part, resolution: Resolution): Iterable<Finding> {
  const judged = judgedSections(part);
  for (const [at, one] of judged.entries()) {
    if (one.verdict.kind === 'right' || beginsAnew(one, at)) continue;
    const right = numeral(one.verdict.expected);
    const moved = new Map([[one.heading, one.verdict.expected], ...followers(judged, at)]);
    const follow = moved.size > 1 ? ', and those that follow' : '';
    yield {
      span: numeralSpan(one.heading),
      message: `Expected section ${right}, found ${numeral(one.value)}`,
      fixes: [{ title: `Renumber as ${right}${follow}`, edits: renumbered(moved, resolution) }],
    };
  }
}

function judgedSections(part: Part): readonly Judged[] {
  const sections = romanSections(part);
  const verdicts = explain(sections.map(({ value }) => value));
  return sections.flatMap((section, at) => {
    const verdict = verdicts[at];
    return verdict === undefined ? [] : [{ ...section, verdict }];
  });
}

/** The headings that bear a Roman numeral; I after H, V after U and the like are letters. */
function romanSections({ sections }: Part): readonly Numbered[] {
  const found: Numbered[] = [];
  let lastLetter = 0;
  for (const { heading } of sections) {
    if (heading?.numeral === undefined) continue;
    const value = romanValue(heading.numeral);
    const asLetter = heading.numeral.length > 1 ? undefined : letterValue(heading.numeral);
    if (asLetter === lastLetter + 1 || (asLetter !== undefined && !'IVX'.includes(heading.numeral)))
      lastLetter = asLetter;
    else if (value !== undefined) found.push({ heading, value });
  }
  return found;
}

/** An extract may begin with any section, and a declaration within the text has sections of its own. */
function beginsAnew({ value, verdict }: Judged, at: number): boolean {
  if (verdict.kind !== 'start') return false;
  return at === 0 || (value === 1 && verdict.expected > 2);
}

/** The sections that count on from a wrong one, with the numbers they then bear. */
function followers(judged: readonly Judged[], at: number): readonly (readonly [Heading, number])[] {
  const wrong = judged[at];
  if (wrong === undefined || wrong.verdict.kind === 'slip') return [];
  const shift = wrong.verdict.kind === 'addition' ? 1 : wrong.verdict.expected - wrong.value;
  const moved: (readonly [Heading, number])[] = [];
  for (let next = at + 1; next < judged.length; next += 1) {
    const one = judged[next];
    if (one === undefined || one.verdict.kind === 'start' || one.verdict.kind === 'addition') break;
    if (one.verdict.kind === 'right') moved.push([one.heading, one.value + shift]);
  }
  return moved;
}

/** References to a section follow it. */
function renumbered(
  moved: ReadonlyMap<Heading, number>,
  { references, tree }: Resolution,
): readonly Edit[] {
  const headings = [...moved].map(([heading, value]) => ({
    span: numeralSpan(heading),
    newText: numeral(value),
  }));
  const mentions = references
    .flatMap((reference) => reference.mentions)
    .flatMap(({ span, path, target }): Edit[] => {
      const value = target.kind === 'heading' ? moved.get(target.heading) : undefined;
      if (value === undefined || slice(tree.text, span) !== path) return [];
      return [{ span, newText: numeral(value) }];
    });
  return [...headings, ...mentions].toSorted((a, b) => a.span.start - b.span.start);
}

function numeral(value: number): string {
  return roman(value).toUpperCase();
}

/** `Section `: what may stand before the numeral */
const noun = /^(?:Section |Part |Chapter )?/;

function numeralSpan({ body, numeral: written = '' }: Heading): Span {
  const start = noun.exec(body.prose.text)?.[0].length ?? 0;
  return sourceSpan(body.prose, start, start + written.length);
}
