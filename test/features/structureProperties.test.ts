/** Any edits by paragraphs, one after the other: numbers stay right, references keep their meaning, and all can be undone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partAt } from '../../server/src/features/place/partAt.ts';
import { restructured } from '../../server/src/features/structure/restructured.ts';
import type { Request } from '../../server/src/features/structure/request.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import type { Part } from '../../server/src/model/outline.ts';
import { newMemory } from '../../server/src/model/memory.ts';
import type { Resolution } from '../../server/src/model/resolution.ts';
import { applyEdits, type Edit } from '../../server/src/text/edit.ts';
import { span } from '../../server/src/text/span.ts';
import { findingsOf } from '../support/findings.ts';
import { meaningsIn } from '../support/referenceMeanings.ts';
import { usualWishes } from '../support/restructuring.ts';
import {
  bracketedSections,
  restartedSections,
  runningSections,
} from '../support/sectionedDrafts.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

interface Draft {
  readonly name: string;
  readonly text: string;
}

/** Those that say most about sections. */
const sectioned: readonly Draft[] = [
  { name: 'sections that count on', text: runningSections },
  { name: 'sections that count from 1 each', text: restartedSections },
  { name: 'sections without numerals, with brackets', text: bracketedSections },
];

/** Our own drafts and the tidied seeds. */
const own = [
  ...sectioned,
  ...draftsIn([
    ...filesIn('test/bench/drafts', /\.resolution$/, 1),
    ...readdirSync('test/golden')
      .map((folder) => `test/golden/${folder}/tidied.resolution`)
      .filter((file) => existsSync(file)),
  ]),
];

/** Some published texts, where they are. */
const published = draftsIn(
  ['ga', 'sc', 'drafts'].flatMap((kind) => filesIn(`${corpus}${kind}`, /\.(?:md|txt)$/, 4)),
);

function draftsIn(files: readonly string[]): readonly Draft[] {
  return files.map((file) => ({
    name: file.replace(corpus, ''),
    text: readFileSync(file, 'utf8'),
  }));
}

/** So many files from all over a folder, or all of them. */
function filesIn(folder: string, pattern: RegExp, few: number): readonly string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => pattern.test(name));
  const step = few === 1 ? 1 : Math.ceil(files.length / few);
  return files.filter((_, at) => at % step === 0).map((name) => `${folder}/${name}`);
}

const kinds = [
  'moveUp',
  'moveDown',
  'moveToSection',
  'insertAbove',
  'insertBelow',
  'delete',
  'promote',
  'demote',
] as const;
const letters = 'abcdefghij'.split('');

const stepOf = (allowed: readonly Request['kind'][]) =>
  fc.record({
    kind: fc.constantFrom(...allowed),
    /** Which paragraph, and where in it. */
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    within: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    /** Which section of its part, where one is wanted. */
    section: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    words: fc.string({ unit: fc.constantFrom(...letters), minLength: 5, maxLength: 12 }),
  });

interface Step {
  readonly kind: Request['kind'];
  readonly at: number;
  readonly within: number;
  readonly section: number;
  readonly words: string;
}

/** Absent where the step is refused. */
function editsOf(resolution: Resolution, step: Step): readonly Edit[] | undefined {
  const bodies = resolution.readables.filter(({ where }) => where === 'paragraph');
  const body = bodies[Math.floor(step.at * bodies.length)]?.body;
  if (body === undefined) return undefined;
  const offset = body.span.start + Math.floor(step.within * (body.span.end - body.span.start));
  const outcome = restructured(
    resolution,
    span(offset, offset),
    requestOf(resolution, step, offset),
    {
      ...usualWishes,
      references: 'mark',
    },
  );
  return 'edits' in outcome ? outcome.edits : undefined;
}

function requestOf({ outline }: Resolution, { kind, words, section }: Step, at: number): Request {
  const part = partAt(outline, at)?.part;
  if (kind === 'insertAbove' || kind === 'insertBelow')
    return { kind, words: `*${verbAt(part, at)}* the ${words}` };
  if (kind !== 'moveToSection') return { kind };
  return { kind, section: Math.floor(section * (part?.sections.length ?? 0)) };
}

/** A finite verb would begin an operative paragraph, in the preamble too. */
function verbAt(part: Part | undefined, at: number): string {
  const isPreambular = part?.sections.some(({ preambular }) =>
    preambular.some(({ span }) => span.start <= at && at <= span.end),
  );
  return isPreambular === true ? 'Taking into account' : 'Takes into account';
}

/** What undo makes. */
function inverse(text: string, edits: readonly Edit[]): readonly Edit[] {
  let shift = 0;
  return edits.map(({ span: { start, end }, newText }) => {
    const from = start + shift;
    shift += newText.length - (end - start);
    return { span: span(from, from + newText.length), newText: text.slice(start, end) };
  });
}

function faultsIn({ numbering }: Resolution): readonly string[] {
  return numbering.flatMap(({ path, fault }) => (fault === undefined ? [] : [`${path} ${fault}`]));
}

/** Each reference of a paragraph that is still there means those of its paragraphs that are still there. */
function expectSameMeanings(before: Resolution, after: Resolution): void {
  const [old, now] = [meaningsIn(before), meaningsIn(after)];
  for (const [place, meant] of old.of) {
    if (!now.paragraphs.has(place)) continue;
    const living = meant
      .map((one) => [...one].filter((paragraph) => now.paragraphs.has(paragraph)).toSorted())
      .filter((one) => one.length > 0);
    const found = (now.of.get(place) ?? []).map((one) =>
      [...one].filter((paragraph) => old.paragraphs.has(paragraph)).toSorted(),
    );
    expect(found, place).toEqual(living);
  }
}

/** Where numbers are wrong, nobody can say what an edit should make of them. */
const sound = [...own, ...published].filter(isSound);

function isSound({ text }: Draft): boolean {
  return faultsIn(analyse(text)).length === 0;
}

test('the numbers of our own drafts are all right', () => {
  expect(own.length).toBeGreaterThanOrEqual(16);
  expect(sound).toEqual(expect.arrayContaining([...own]));
});

/** Makes so many edits of these kinds one after the other; looks at each draft with those before and after it. */
function checkEdits(
  original: string,
  allowed: readonly Request['kind'][],
  steps: number,
  look: (before: Resolution, edits: readonly Edit[], after: Resolution) => void,
): void {
  const sequences = fc.array(stepOf(allowed), { minLength: steps, maxLength: steps });
  fc.assert(
    fc.property(sequences, (sequence) => {
      const memory = newMemory();
      let resolution = analyse(original, { memory });
      for (const step of sequence) {
        const edits = editsOf(resolution, step);
        if (edits === undefined) continue;
        const after = analyse(applyEdits(resolution.tree.text, edits), { memory });
        expect(faultsIn(after)).toEqual([]);
        look(resolution, edits, after);
        resolution = after;
      }
    }),
    { numRuns: 2 },
  );
}

describe.each(sound)('$name', ({ text }) => {
  test('after a hundred edits', () => {
    checkEdits(text, kinds, 100, (before, edits, after) => {
      const written = before.tree.text;
      expect(applyEdits(after.tree.text, inverse(written, edits))).toBe(written);
      expectSameMeanings(before, after);
    });
  });

  test('splitting and joining among them', () => {
    checkEdits(text, [...kinds, 'split', 'join', 'split', 'join'], 40, () => undefined);
  });
});

/** What a move could make wrong. */
const atRisk: ReadonlySet<string> = new Set([
  'paragraph-number',
  'sole-paragraph-number',
  'subparagraph-label',
  'operative-semicolon',
  'final-full-stop',
  'subparagraph-end',
  'undefined-paragraph',
  'reference-direction',
  'footnote-order',
  'element-order',
  'unbalanced-bracket',
  'repeated-opening',
  'orphan-adverb',
]);

function risksIn(text: string): readonly string[] {
  return findingsOf(text)
    .filter(({ rule }) => atRisk.has(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

describe.each(sectioned)('$name', ({ text }) => {
  test('nothing is said against the draft', () => {
    expect(risksIn(text)).toEqual([]);
  });

  test('nor after a hundred moves from section to section', () => {
    const moves = [
      'moveToSection',
      'moveToSection',
      'moveToSection',
      'moveUp',
      'moveDown',
    ] as const;
    checkEdits(text, moves, 100, (before, edits, after) => {
      const written = before.tree.text;
      expect(applyEdits(after.tree.text, inverse(written, edits))).toBe(written);
      expectSameMeanings(before, after);
      expect(risksIn(after.tree.text), after.tree.text).toEqual([]);
    });
  });
});
