/** What a reference to a paragraph or a section of an annex points to. */
import type { Annex, Heading } from '../syntax/nodes.ts';
import { groupedBy } from '../text/groupedBy.ts';
import { lastUpTo } from '../text/lastUpTo.ts';
import { once } from '../text/once.ts';
import { numbersIn, type AnnexLabel, type AnnexNumbers } from './annexLabels.ts';
import { nearestLabel, type Viewpoint } from './nearestLabel.ts';
import { pathsWithin } from './pathsWithin.ts';

export interface AnnexTargets {
  /** Absent where there is none, or no numeral and more than one. */
  readonly named: (numeral: string) => Annex | undefined;
  readonly paragraph: (annex: Annex, path: string, view: AnnexView) => AnnexLabel | undefined;
  /** Levels such as "(b)" of the paragraph the reference stands in. */
  readonly subparagraph: (annex: Annex, levels: string, view: AnnexView) => AnnexLabel | undefined;
  readonly section: (annex: Annex, numeral: string) => Heading | undefined;
  readonly numbers: (annex: Annex) => AnnexNumbers;
}

type AnnexView = Omit<Viewpoint, 'series'>;

export function annexTargets(
  annexes: readonly Annex[],
  labels: readonly AnnexLabel[],
): AnnexTargets {
  const registers = once(() => registersOf(labels));
  const registerOf = (annex: Annex) => registers().get(annex) ?? empty;
  const labelAround = (annex: Annex, { at }: AnnexView) =>
    at < annex.span.end ? lastBefore(registerOf(annex), at) : undefined;
  const paragraph: AnnexTargets['paragraph'] = (annex, path, view) => {
    const own = labelAround(annex, view);
    const labels = (registerOf(annex).byPath.get(path) ?? []).filter(
      // Without "above" or "below" nobody looks into another article.
      (label) => label !== own && (isDirected(view) || isBeside(label, own)),
    );
    const nearest = nearestLabel(labels, { ...view, series: own?.series });
    // Where numbers are lost, what stands on the wrong side is another paragraph of that number.
    const isSure = registerOf(annex).numbers === 'running' || nearest === undefined;
    return isSure || isOnSide(nearest, view) ? nearest : undefined;
  };
  return {
    named: (numeral) =>
      numeral === '' && annexes.length === 1
        ? annexes[0]
        : annexes.find((annex) => annex.numeral === numeral),
    paragraph,
    subparagraph: (annex, levels, view) => {
      const own = labelAround(annex, view)?.path;
      for (const path of pathsWithin(own, levels)) {
        const found = paragraph(annex, path, view);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    section: ({ blocks }, numeral) =>
      blocks.find(
        (block): block is Heading => block.kind === 'heading' && block.numeral === numeral,
      ),
    numbers: (annex) => registerOf(annex).numbers,
  };
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
    registers.set(annex, { all, starts, byPath, numbers: numbersIn(all) });
  }
  return registers;
}

/** The paragraph an offset stands in; absent before the first. */
function lastBefore({ all, starts }: Register, at: number): AnnexLabel | undefined {
  const label = all[lastUpTo(starts, at)];
  return label !== undefined && label.marker.span.start <= at ? label : undefined;
}

function isDirected({ qualifier }: AnnexView): boolean {
  return qualifier === 'above' || qualifier === 'below';
}

function isOnSide({ marker }: AnnexLabel, { at, qualifier }: AnnexView): boolean {
  const isBefore = marker.span.start < at;
  return qualifier === 'above' ? isBefore : qualifier !== 'below' || !isBefore;
}

function isBeside(label: AnnexLabel, own: AnnexLabel | undefined): boolean {
  return own === undefined || label.series === own.series;
}
