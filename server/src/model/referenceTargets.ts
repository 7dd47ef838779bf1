/** What a reference points to: looks numbers up in the part it stands in. */
import type { Annex, Heading, Paragraph } from '../syntax/nodes.ts';
import type { AnnexLabel } from './annexLabels.ts';
import { annexTargets, type AnnexTargets } from './annexTargets.ts';
import { nearestLabel } from './nearestLabel.ts';
import type { Label } from './numbering.ts';
import type { Outline } from './outline.ts';
import { pathsWithin } from './pathsWithin.ts';
import { preambularTargets, type PreambularTargets } from './preambularTargets.ts';
import type { Mention, Reference, Target } from './reference.ts';

/** Where a reference stands and which way it points. */
export interface Standpoint {
  readonly at: number;
  readonly part: number;
  readonly from: Paragraph | undefined;
  readonly qualifier: Reference['qualifier'];
  /** The section it names: "section II, paragraph 3, above". */
  readonly section: string | undefined;
}

export interface Targets {
  readonly paragraph: (path: string, stand: Standpoint) => Target;
  /** Levels such as "(b)" of the paragraph the reference stands in; the path is made complete. */
  readonly subparagraph: (levels: string, stand: Standpoint) => Pick<Mention, 'path' | 'target'>;
  readonly preambular: PreambularTargets;
  readonly section: (numeral: string, part: number) => Target;
  /** Whether any section of a part is numbered. */
  readonly hasSections: (part: number) => boolean;
  /** Whether every part has its letter. */
  readonly hasParts: boolean;
  readonly part: (letter: string) => Target;
  /** The place of a part among the parts; none has the place -1. */
  readonly partNamed: (letter: string) => number;
  /** An empty numeral means the only annex. */
  readonly annex: (numeral: string) => Target;
  /** What is within the annexes. */
  readonly annexes: AnnexTargets;
}

const missing: Target = { kind: 'missing' };

/** What references can point to. */
export interface Numbered {
  readonly numbering: readonly Label[];
  readonly annexNumbering: readonly AnnexLabel[];
  readonly outline: Outline;
}

export function targetsIn({ numbering, annexNumbering, outline }: Numbered): Targets {
  const paragraphs = paragraphsIn(numbering, outline);
  return {
    paragraph: paragraphs.lookUp,
    subparagraph: paragraphs.within,
    preambular: preambularTargets(outline),
    section: (numeral, part) =>
      headingTarget(outline.parts[part]?.sections.map(({ heading }) => heading) ?? [], numeral),
    hasSections: (part) =>
      (outline.parts[part]?.sections ?? []).some(({ heading }) => heading?.numeral !== undefined),
    hasParts: outline.parts.every(({ heading }) => heading?.numeral !== undefined),
    part: (letter) =>
      headingTarget(
        outline.parts.map(({ heading }) => heading),
        letter,
      ),
    partNamed: (numeral) => placeOfPart(outline, numeral),
    annex: (numeral) => annexTarget(outline.annexes, numeral),
    annexes: annexTargets(outline.annexes, annexNumbering),
  };
}

/** The letter of the first part may be missing. */
function placeOfPart({ parts }: Outline, numeral: string): number {
  const place = parts.findIndex(({ heading }) => heading?.numeral === numeral);
  return place === -1 && numeral === 'A' && parts[0]?.heading === undefined ? 0 : place;
}

function headingTarget(headings: readonly (Heading | undefined)[], numeral: string): Target {
  const heading = headings.find((one) => one?.numeral === numeral);
  return heading ? { kind: 'heading', heading } : missing;
}

function annexTarget(annexes: readonly Annex[], numeral: string): Target {
  const annex = numeral === '' ? annexes[0] : annexes.find((one) => one.numeral === numeral);
  return annex ? { kind: 'annex', annex } : missing;
}

interface Paragraphs {
  readonly lookUp: Targets['paragraph'];
  readonly within: Targets['subparagraph'];
}

function paragraphsIn(numbering: readonly Label[], outline: Outline): Paragraphs {
  const labels = new Map<string, Label[]>();
  for (const label of numbering) {
    const key = `${label.part} ${label.path}`;
    const same = labels.get(key);
    if (same) same.push(label);
    else labels.set(key, [label]);
  }
  const own = new Map<Paragraph, Label>(numbering.map((label) => [label.paragraph, label]));
  const find = (path: string, stand: Standpoint) => {
    const all = labels.get(`${stand.part} ${path}`) ?? [];
    const there = all.filter((label) => isInSection(label, stand, outline));
    return nearestLabel(there, { ...stand, series: stand.from && own.get(stand.from)?.series });
  };
  const lookUp = (path: string, stand: Standpoint) =>
    target(find(path, stand) ?? runIn(path, stand, find));
  return {
    lookUp,
    within: (levels, stand) => {
      const paths = pathsWithin(stand.from && own.get(stand.from)?.path, levels);
      const path = paths.find((one) => find(one, stand) !== undefined) ?? paths.at(-1) ?? levels;
      return { path, target: lookUp(path, stand) };
    },
  };
}

function target(label: Label | undefined): Target {
  return label ? { kind: 'paragraph', paragraph: label.paragraph } : missing;
}

function isInSection({ paragraph }: Label, stand: Standpoint, outline: Outline): boolean {
  if (stand.section === undefined) return true;
  const headings = outline.parts[stand.part]?.sections.map(({ heading }) => heading) ?? [];
  const place = headings.findIndex((heading) => heading?.numeral === stand.section);
  if (place === -1) return false;
  const [start, end] = [headings[place], headings[place + 1]].map((one) => one?.span.start);
  const { start: at } = paragraph.span;
  return (start ?? 0) <= at && at < (end ?? Infinity);
}

/** `2 (b)` → `2` */
const lastLevel = /^(?<parent>.*?) ?\((?<level>[a-z]+(?: [a-z]+)?)\)$/;

/** A level written inside its paragraph, "… to: (a) convene …; (b) report …", stands for the paragraph. */
function runIn(
  path: string,
  stand: Standpoint,
  find: (path: string, stand: Standpoint) => Label | undefined,
): Label | undefined {
  const { parent, level } = lastLevel.exec(path)?.groups ?? {};
  if (parent === undefined || level === undefined || parent === '') return undefined;
  const label = find(parent, stand);
  return label && isWrittenIn(label, `(${level}) `) ? label : undefined;
}

/** What stands before a level within a sentence */
const listed = [': ', '; ', ', ', 'and ', 'or '];

function isWrittenIn({ paragraph }: Label, level: string): boolean {
  if (paragraph.subparagraphs.some(({ marker }) => marker.series !== 'bullet')) return false;
  const { text } = paragraph.body.prose;
  if (!text.includes(level)) return false;
  return listed.some((before) => text.includes(before + level)) || opensClause(text, level);
}

/** `(g) Monitor`: a capital follows. */
function opensClause(text: string, level: string): boolean {
  return text.split(level).some((rest, place) => place > 0 && /^[A-Z]/.test(rest));
}
