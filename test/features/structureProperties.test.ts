/** Any edits by paragraphs, one after the other: numbers stay right, references keep their meaning, and all can be undone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partAt } from '../../server/src/features/place/partAt.ts';
import { renumberDraft } from '../../server/src/features/renumber.ts';
import { restructured } from '../../server/src/features/structure/restructured.ts';
import type { Request } from '../../server/src/features/structure/request.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import type { Part } from '../../server/src/model/outline.ts';
import { newMemory } from '../../server/src/model/memory.ts';
import type { NumberingMode } from '../../server/src/model/numberingMode.ts';
import type { Resolution } from '../../server/src/model/resolution.ts';
import { applyEdits, type Edit } from '../../server/src/text/edit.ts';
import { span, type Span } from '../../server/src/text/span.ts';
import { findingsOf } from '../support/findings.ts';
import { meaningsIn, type Meanings } from '../support/referenceMeanings.ts';
import { usualWishes } from '../support/restructuring.ts';
import {
  bracketedSections,
  restartedSections,
  runningSections,
  spokenOfPreamble,
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
  { name: 'a preamble that is spoken of', text: spokenOfPreamble },
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

const part = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const stepOf = (allowed: readonly Request['kind'][]) =>
  fc.record({
    kind: fc.constantFrom(...allowed),
    /** Which paragraph, where in it, and how far what is selected for a split reaches from there. */
    at: part,
    within: part,
    reach: fc.oneof(fc.constant(0), part),
    /** Which section of its part, where one is wanted. */
    section: part,
    words: fc.string({ unit: fc.constantFrom(...letters), minLength: 5, maxLength: 12 }),
  });

interface Step {
  readonly kind: Request['kind'];
  readonly at: number;
  readonly within: number;
  readonly reach: number;
  readonly section: number;
  readonly words: string;
}

/** Absent where the step is refused. Numbers are frozen where those of the draft are read so. */
function editsOf(resolution: Resolution, step: Step): readonly Edit[] | undefined {
  const bodies = resolution.readables.filter(({ where }) => where === 'paragraph');
  const body = bodies[Math.floor(step.at * bodies.length)]?.body;
  if (body === undefined) return undefined;
  const { text } = resolution.tree;
  const offset = body.span.start + Math.floor(step.within * (body.span.end - body.span.start));
  const last = offset + Math.floor(step.reach * (body.span.end - offset));
  const selection =
    step.kind === 'split'
      ? span(blankFrom(text, offset, body.span), blankFrom(text, last, body.span))
      : span(offset, offset);
  const outcome = restructured(resolution, selection, requestOf(resolution, step, offset), {
    ...usualWishes,
    numbering: resolution.numberingMode,
    references: 'mark',
  });
  return 'edits' in outcome ? outcome.edits : undefined;
}

/** The end of the word there. */
function blankFrom(text: string, offset: number, { end }: Span): number {
  const length = text.slice(offset, end).search(/\s/);
  return length === -1 ? end : offset + length;
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

function expectUndone(before: Resolution, edits: readonly Edit[], after: Resolution): void {
  const { text } = before.tree;
  expect(applyEdits(after.tree.text, inverse(text, edits))).toBe(text);
}

function faultsIn({ numbering }: Resolution): readonly string[] {
  return numbering.flatMap(({ path, fault }) => (fault === undefined ? [] : [`${path} ${fault}`]));
}

/** Each reference of a paragraph that is still there means those of its paragraphs that are still there. */
function expectSameMeanings(before: Resolution, after: Resolution): void {
  for (const { place, living, found } of meaningsAfter(before, after))
    expect(found, place).toEqual(living);
}

/** The same where paragraphs may have got other words, which nobody knows again. */
function expectSameKnown(before: Resolution, after: Resolution): void {
  for (const { place, living, found } of meaningsAfter(before, after))
    expect(found.filter(isSome), place).toEqual(living);
}

/** For each place of a reference: what it meant and is still there, and what it means that was there. */
function meaningsAfter(before: Resolution, after: Resolution) {
  const [old, now] = [meaningsIn(before), meaningsIn(after)];
  const known = (meant: ReadonlySet<string>, { paragraphs }: Meanings) =>
    [...meant].filter((paragraph) => paragraphs.has(paragraph)).toSorted();
  return [...old.of]
    .filter(([place]) => now.paragraphs.has(place))
    .map(([place, meant]) => ({
      place,
      living: meant.map((one) => known(one, now)).filter(isSome),
      found: (now.of.get(place) ?? []).map((one) => known(one, old)),
    }));
}

function isSome({ length }: readonly string[]): boolean {
  return length > 0;
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

/** The numbers of operative paragraphs that are nobody’s any more; 5 bis may have become 5 ter. */
function lostNumbers(before: Resolution, after: Resolution): readonly string[] {
  const whole = ({ numbering }: Resolution) =>
    numbering.flatMap(({ paragraph, marker, path }) =>
      paragraph.kind === 'operative' && marker.latin === 0 ? path : [],
    );
  const now = new Set(whole(after));
  return whole(before).filter((path) => !now.has(path));
}

/** Frozen numbers become running ones, and every reference follows. */
function expectRenumbered(frozen: Resolution): void {
  const edits = renumberDraft(frozen);
  if ('refused' in edits) return;
  const running = analyse(applyEdits(frozen.tree.text, edits));
  expect(faultsIn(running)).toEqual([]);
  expect(
    running.numbering.filter(({ marker }) => marker.latin > 0),
    running.tree.text,
  ).toEqual([]);
  expectSameMeanings(frozen, running);
}

interface Start {
  readonly text: string;
  readonly numbering?: NumberingMode;
}

type Look = (before: Resolution, edits: readonly Edit[], after: Resolution) => void;

/** Makes so many edits of these kinds one after the other; looks at each draft with those before and after it. */
function checkEdits(
  { text: original, numbering = 'running' }: Start,
  allowed: readonly Request['kind'][],
  steps: number,
  look: Look,
): void {
  const sequences = fc.array(stepOf(allowed), { minLength: steps, maxLength: steps });
  fc.assert(
    fc.property(sequences, (sequence) => {
      const memory = newMemory();
      let resolution = analyse(original, { memory, numbering });
      for (const step of sequence) {
        const edits = editsOf(resolution, step);
        if (edits === undefined) continue;
        const after = analyse(applyEdits(resolution.tree.text, edits), { memory, numbering });
        expect(faultsIn(after)).toEqual([]);
        look(resolution, edits, after);
        resolution = after;
      }
      if (numbering === 'frozen') expectRenumbered(resolution);
    }),
    { numRuns: 3 },
  );
}

describe.each(sound)('$name', ({ text }) => {
  test('after a hundred edits', () => {
    checkEdits({ text }, kinds, 100, (before, edits, after) => {
      expectUndone(before, edits, after);
      expectSameMeanings(before, after);
    });
  });

  test('splitting and joining among them', () => {
    checkEdits(
      { text },
      [...kinds, 'split', 'join', 'split', 'join'],
      40,
      (before, edits, after) => {
        expectUndone(before, edits, after);
        expectSameKnown(before, after);
      },
    );
  });

  test('while numbers are frozen, until they are renumbered', () => {
    const look: Look = (before, edits, after) => {
      expectUndone(before, edits, after);
      expectSameKnown(before, after);
      expect(lostNumbers(before, after).length, after.tree.text).toBeLessThanOrEqual(1);
    };
    checkEdits({ text, numbering: 'frozen' }, [...kinds, 'split', 'join'], 40, look);
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
    checkEdits({ text }, moves, 100, (before, edits, after) => {
      expectUndone(before, edits, after);
      expectSameMeanings(before, after);
      expect(risksIn(after.tree.text), after.tree.text).toEqual([]);
    });
  });
});
