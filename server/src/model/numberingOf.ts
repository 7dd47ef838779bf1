/** Labels every numbered paragraph of the resolution and finds the misnumbered ones. */
import type { Marker, NumberedParagraph, Operative } from '../syntax/nodes.ts';
import { letter, roman } from '../text/numerals.ts';
import type { Label, NumberFault } from './numbering.ts';
import type { Outline, Section } from './outline.ts';
import { explain, type Verdict } from './sequence.ts';

/** The labels in order of the draft. Annexes have numbers of their own and none here. */
export function numberingOf(outline: Outline): readonly Label[] {
  const labels: Label[] = [];
  let series = 0;
  for (const [part, { sections }] of outline.parts.entries()) {
    for (const run of runsOf(sections)) {
      labels.push(...labelled(run, { part, series }));
      series++;
    }
    for (const { subparagraphs } of sections.flatMap((section) => section.preambular)) {
      labels.push(...labelled(subparagraphs, { part, series, above: unnumbered }));
    }
  }
  return formsCompared(labels.sort((a, b) => a.paragraph.span.start - b.paragraph.span.start));
}

/** `3)` is badly written among `1.` and `2.`; where most paragraphs have it, it is the custom of the draft. */
function formsCompared(labels: readonly Label[]): readonly Label[] {
  const own = labels.filter(({ paragraph }) => paragraph.kind === 'operative');
  const bracketed = new Set(own.filter(({ marker }) => marker.form === 'paren'));
  const dotted = own.filter(({ marker }) => marker.form === 'dot');
  if (bracketed.size === 0 || bracketed.size >= dotted.length) return labels;
  return labels.map((label) =>
    bracketed.has(label) && label.fault === undefined ? { ...label, fault: 'malformed' } : label,
  );
}

/** The operative paragraphs numbered on from one another: a section that counts from 1 again begins a run. */
function runsOf(sections: readonly Section[]): readonly (readonly Operative[])[] {
  const runs: Operative[][] = [];
  for (const { operative } of sections) {
    const last = runs.at(-1);
    if (last === undefined || startsAnew(operative, last)) runs.push([...operative]);
    else last.push(...operative);
  }
  return runs;
}

/** Its first number says so; where that may be the wrong one, fewer numbers must be wrong if the section counts from 1. */
function startsAnew(operative: readonly Operative[], before: readonly Operative[]): boolean {
  const first = operative.find(isNumbered)?.marker?.value;
  if (first === undefined || first === 1) return first === 1;
  const wrongAnew = wrongIn(operative);
  return wrongAnew > 0 && wrongAnew < wrongIn([...before, ...operative]) - wrongIn(before);
}

/** How many numbers are wrong at least; a missing one is. */
function wrongIn(operative: readonly Operative[]): number {
  const numbers = operative.map((paragraph) =>
    isNumbered(paragraph) ? (paragraph.marker?.value ?? Number.NaN) : Number.NaN,
  );
  return explain(numbers).filter(({ right }) => !right).length;
}

function isNumbered(paragraph: NumberedParagraph): boolean {
  return paragraph.marker?.series === 'arabic';
}

interface Scope {
  readonly part: number;
  readonly series: number;
  /** The paragraph the run stands in; absent for operative paragraphs. */
  readonly above?: Above;
}

type Above = Pick<Label, 'path' | 'running'>;

/** A preambular or a sole operative paragraph, whose subparagraphs are called (a) and (b) alone. */
const unnumbered: Above = { path: '', running: '' };

function labelled(paragraphs: readonly NumberedParagraph[], scope: Scope): readonly Label[] {
  if (paragraphs.length === 0) return [];
  const listed = paragraphs.filter(isListed);
  const verdicts = verdictsOn(listed);
  const kind = seriesOf(listed);
  const seen = new Set<string>();
  const labels: Label[] = [];
  let running = 0;
  for (const paragraph of paragraphs) {
    let above = scope.above ?? unnumbered;
    if (isListed(paragraph)) {
      running++;
      const verdict = verdicts.get(paragraph.marker);
      const label = labelOf(paragraph, { scope, running, verdict, seen, kind });
      seen.add(label.marker.label);
      labels.push(label);
      above = label;
    }
    labels.push(...labelled(paragraph.subparagraphs, { ...scope, above }));
  }
  return labels;
}

type Listed = NumberedParagraph & { readonly marker: Marker };

/** Whether a paragraph has a number or letter; bullets have none. */
function isListed(paragraph: NumberedParagraph): paragraph is Listed {
  return paragraph.marker !== undefined && paragraph.marker.series !== 'bullet';
}

type Kind = Marker['series'];

/** What most labels of a series are; where as many are letters as numerals, what its level usually has. */
function seriesOf(listed: readonly Listed[]): Kind {
  const [first] = listed;
  const count = (kind: Kind) => listed.filter(({ marker }) => marker.series === kind).length;
  const letters = count('letter');
  const romans = count('roman');
  if (letters !== romans) return letters > romans ? 'letter' : 'roman';
  if (letters === 0 || first?.kind !== 'subparagraph') return 'arabic';
  return first.level % 2 === 1 ? 'letter' : 'roman';
}

/** Inserted paragraphs (5 bis) are no part of the running sequence. */
function verdictsOn(marked: readonly Listed[]): ReadonlyMap<Marker, Verdict> {
  const counted = marked.filter(({ marker }) => marker.latin === 0);
  const verdicts = explain(counted.map(({ marker }) => marker.value));
  const paired = counted.map(({ marker }, index) => [marker, verdicts[index]] as const);
  return new Map(
    paired.flatMap(([marker, verdict]) => (verdict === undefined ? [] : [[marker, verdict]])),
  );
}

interface Standing {
  readonly scope: Scope;
  readonly running: number;
  readonly verdict: Verdict | undefined;
  readonly seen: ReadonlySet<string>;
  /** What the series counts in. */
  readonly kind: Kind;
}

function labelOf(paragraph: Listed, { scope, running, verdict, seen, kind }: Standing): Label {
  const { marker } = paragraph;
  const fault = faultOf(marker, verdict, { seen, kind });
  return {
    paragraph,
    marker,
    part: scope.part,
    path: pathBelow(scope.above?.path, marker.label),
    running: pathBelow(scope.above?.running, written(kind, running)),
    expected: verdict === undefined ? marker.label : written(kind, verdict.expected),
    series: scope.series,
    ...(fault && { fault }),
  };
}

/** `2 (b)` below `2`, `3` on its own. */
function pathBelow(above: string | undefined, label: string): string {
  return above === undefined ? label : `${above} (${label})`.trimStart();
}

/** A number as its series writes it. */
function written(kind: Kind, value: number): string {
  if (kind === 'letter') return letter(value);
  return kind === 'roman' ? roman(value) : String(value);
}

function faultOf(
  marker: Marker,
  verdict: Verdict | undefined,
  { seen, kind }: Pick<Standing, 'seen' | 'kind'>,
): NumberFault | undefined {
  if (verdict === undefined) return undefined;
  if (verdict.right && marker.series !== kind) return 'order';
  if (verdict.right) return isMalformed(marker) ? 'malformed' : undefined;
  if (seen.has(marker.label)) return 'duplicate';
  return verdict.countsOn && marker.value > verdict.expected ? 'gap' : 'order';
}

function isMalformed({ form }: Marker): boolean {
  return form === 'glued' || form === 'bare';
}
