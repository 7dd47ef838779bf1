/** What a reference to a paragraph or a section of an annex points to. */
import type { Annex, Block, Heading } from '../syntax/nodes.ts';
import { groupedBy } from '../text/groupedBy.ts';
import { lastUpTo } from '../text/lastUpTo.ts';
import { romanValue } from '../text/numerals.ts';
import { once } from '../text/once.ts';
import { numbersIn, type AnnexLabel, type AnnexNumbers } from './annexLabels.ts';
import { isAppendix } from './annexName.ts';
import { nearestLabel, type Viewpoint } from './nearestLabel.ts';
import { pathsWithin } from './pathsWithin.ts';

export interface AnnexTargets {
  /** Absent where there is none, or no numeral and more than one; an appendix is none. */
  readonly named: (numeral: string) => Annex | undefined;
  readonly paragraph: (annex: Annex, path: string, view: AnnexView) => AnnexLabel | undefined;
  /** Levels such as "(b)" of the paragraph the reference stands in. */
  readonly subparagraph: (annex: Annex, levels: string, view: AnnexView) => AnnexLabel | undefined;
  readonly has: (annex: Annex, path: string) => boolean;
  readonly section: (annex: Annex, numeral: string) => Heading | undefined;
  readonly numbers: (annex: Annex) => AnnexNumbers;
}

export interface AnnexView extends Omit<Viewpoint, 'series'> {
  /** Where one number is named by itself nobody means the paragraph it is written in. */
  readonly isAlone: boolean;
  /** The section the words name. */
  readonly section: Heading | undefined;
}

/** `all`: the paragraphs of the annexes, in order of the draft. */
export function annexTargets(annexes: readonly Annex[], all: readonly AnnexLabel[]): AnnexTargets {
  const registers = once(() => registersOf(all));
  const registerOf = (annex: Annex) => registers().get(annex) ?? empty;
  const paragraph: AnnexTargets['paragraph'] = (annex, path, view) => {
    const { byPath, numbers } = registerOf(annex);
    const before = lastBefore(annex, registerOf(annex), view);
    const isMeant = meantFrom(annex, before, view);
    const labels = (byPath.get(path) ?? []).filter(isMeant);
    const nearest = nearestLabel(labels, { ...view, series: before?.series });
    // Where numbers are lost, what stands on the wrong side is another paragraph of that number.
    const isSure = numbers === 'running' || nearest === undefined;
    return isSure || isOnSide(nearest, view) ? nearest : undefined;
  };
  return {
    named: (numeral) => annexNamed(annexes, numeral),
    paragraph,
    subparagraph: (annex, levels, view) => {
      const own = lastBefore(annex, registerOf(annex), view)?.path;
      for (const path of pathsWithin(own, levels)) {
        const found = paragraph(annex, path, view);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    has: (annex, path) => registerOf(annex).byPath.has(path),
    section: ({ blocks }, numeral) => headingsIn(blocks).find((one) => one.numeral === numeral),
    numbers: (annex) => registerOf(annex).numbers,
  };
}

function annexNamed(annexes: readonly Annex[], numeral: string): Annex | undefined {
  const proper = annexes.filter((annex) => !isAppendix(annex));
  if (numeral === '' && proper.length === 1) return proper[0];
  return proper.find((annex) => annex.numeral === numeral);
}

/** The numbered paragraphs of one annex, in order. */
interface Register {
  readonly all: readonly AnnexLabel[];
  readonly starts: readonly number[];
  readonly byPath: ReadonlyMap<string, readonly AnnexLabel[]>;
  readonly numbers: AnnexNumbers;
}

const empty: Register = { all: [], starts: [], byPath: new Map(), numbers: 'none' };

function registersOf(labels: readonly AnnexLabel[]): ReadonlyMap<Annex, Register> {
  const registers = new Map<Annex, Register>();
  for (const [annex, all] of groupedBy(labels, (label) => label.annex)) {
    const starts = all.map(({ marker }) => marker.span.start);
    const byPath = groupedBy(all, ({ path }) => path);
    const numbers = isAppendix(annex) || goesOn(all, labels) ? 'other' : numbersIn(all);
    registers.set(annex, { all, starts, byPath, numbers });
  }
  return registers;
}

/** Whether the numbers of an annex go on in the next one. */
function goesOn(own: readonly AnnexLabel[], all: readonly AnnexLabel[]): boolean {
  const last = own.at(-1);
  const next = last && all[all.indexOf(last) + 1];
  return next?.marker.series === 'arabic' && next.marker.value > 1;
}

/** The paragraph within an annex that a place in it stands in or behind. */
function lastBefore(
  annex: Annex,
  { all, starts }: Register,
  { at }: AnnexView,
): AnnexLabel | undefined {
  const label = at < annex.span.end ? all[lastUpTo(starts, at)] : undefined;
  return label !== undefined && label.marker.span.start <= at ? label : undefined;
}

/** Without "above" or "below" nobody looks into another article. */
function meantFrom(
  { blocks }: Annex,
  before: AnnexLabel | undefined,
  { at, qualifier, isAlone, section }: AnnexView,
): (label: AnnexLabel) => boolean {
  const isDirected = qualifier === 'above' || qualifier === 'below' || section !== undefined;
  const end = section && endOfSection(blocks, section);
  return ({ passage, series }) => {
    const { start } = passage.span;
    if (isAlone && start <= at && at < passage.span.end) return false;
    if (section !== undefined && (start < section.span.start || start >= (end ?? Infinity)))
      return false;
    return isDirected || before === undefined || series === before.series;
  };
}

function headingsIn(blocks: readonly Block[]): readonly Heading[] {
  return blocks.filter((block) => block.kind === 'heading');
}

/** Where the next section of its kind begins: what is called A and B below section I belongs to it. */
function endOfSection(blocks: readonly Block[], section: Heading): number | undefined {
  const next = headingsIn(blocks).find(
    ({ span, numeral }) =>
      span.start > section.span.start && kindOf(numeral) === kindOf(section.numeral),
  );
  return next?.span.start;
}

function kindOf(numeral: string | undefined): 'roman' | 'arabic' | 'letter' | undefined {
  if (numeral === undefined) return undefined;
  if (/^\d/.test(numeral)) return 'arabic';
  return romanValue(numeral) === undefined ? 'letter' : 'roman';
}

function isOnSide({ marker }: AnnexLabel, { at, qualifier }: AnnexView): boolean {
  const isBefore = marker.span.start < at;
  return qualifier === 'above' ? isBefore : qualifier !== 'below' || !isBefore;
}
