/** Labels every numbered paragraph of the resolution and finds the misnumbered ones. */
import type { Marker, NumberedParagraph } from '../syntax/nodes.ts';
import { spokenOf } from '../syntax/numberForm.ts';
import { letter, roman, withLatin } from '../text/numerals.ts';
import { isUnsettled, type Negotiation } from './negotiation.ts';
import type { Label, NumberFault } from './numbering.ts';
import { isCounted } from './isCounted.ts';
import type { Outline } from './outline.ts';
import { explainFrozen } from './frozenSequence.ts';
import type { NumberingMode } from './numberingMode.ts';
import { runsOf } from './runsOf.ts';
import { costOf, explain, type Verdict } from './sequence.ts';

/** The labels in order of the draft. Annexes have numbers of their own and none here. */
export function numberingOf(
  outline: Outline,
  negotiation: Negotiation,
  mode: NumberingMode,
): readonly Label[] {
  const labels: Label[] = [];
  let series = 0;
  for (const [part, { sections }] of outline.parts.entries()) {
    for (const run of runsOf(sections, mode)) {
      addLabels(labels, run, { negotiation, mode, part, series });
      series++;
    }
    for (const { subparagraphs } of sections.flatMap((section) => section.preambular)) {
      addLabels(labels, subparagraphs, { negotiation, mode, part, series, above: unnumbered });
    }
  }
  return formsCompared(labels.sort((a, b) => a.paragraph.span.start - b.paragraph.span.start));
}

/** `3)` or `(3)` is badly written among `1.` and `2.`; where most paragraphs have it, it is the custom of the draft. */
function formsCompared(labels: readonly Label[]): readonly Label[] {
  const own = labels.filter(({ paragraph }) => paragraph.kind === 'operative');
  const bracketed = new Set(
    own.filter(({ marker: { form } }) => form === 'paren' || form === 'parens'),
  );
  const dotted = own.filter(({ marker }) => marker.form === 'dot');
  if (bracketed.size === 0 || bracketed.size >= dotted.length) return labels;
  return labels.map((label) =>
    bracketed.has(label) && label.fault === undefined ? { ...label, fault: 'malformed' } : label,
  );
}

interface Scope {
  readonly negotiation: Negotiation;
  readonly mode: NumberingMode;
  readonly part: number;
  readonly series: number;
  /** The paragraph the run stands in; absent for operative paragraphs. */
  readonly above?: Above;
}

type Above = Pick<Label, 'path' | 'running'>;

/** A preambular or a sole operative paragraph, whose subparagraphs are called (a) and (b) alone. */
const unnumbered: Above = { path: '', running: '' };

function addLabels(labels: Label[], paragraphs: readonly NumberedParagraph[], scope: Scope): void {
  if (paragraphs.length === 0) return;
  const listed = paragraphs.filter(isListed);
  const sharing = slotSharing(listed, scope.negotiation);
  const verdicts = verdictsOn(listed, sharing, scope);
  const kind = seriesOf(listed);
  const seen = new Set<string>();
  let running = 0;
  for (const paragraph of paragraphs) {
    let above = scope.above ?? unnumbered;
    if (isListed(paragraph)) {
      const verdict = verdicts.get(paragraph.marker);
      if (!sharing.has(paragraph) || paragraph.marker.latin > 0) running++;
      const label = labelOf(paragraph, { scope, running, verdict, seen, kind });
      seen.add(label.marker.label);
      labels.push(label);
      above = label;
    }
    if (paragraph.subparagraphs.length > 0)
      addLabels(labels, paragraph.subparagraphs, { ...scope, above });
  }
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

/**
 * Paragraphs that stand beside another one: inserted (5 bis) and alternative ones (5 alt), and of two with the same number
 * the second, where one of the two is bracketed, struck or new.
 */
function slotSharing(listed: readonly Listed[], negotiation: Negotiation): ReadonlySet<Listed> {
  const sharing = new Set<Listed>();
  let before: Listed | undefined;
  for (const one of listed) {
    const isSecond =
      before?.marker.value === one.marker.value &&
      [before, one].some(({ marker }) => isUnsettled(negotiation, marker.span));
    if (isSecond || !isCounted(one.marker)) sharing.add(one);
    else before = one;
  }
  return sharing;
}

/** What belongs to the running sequence: bracketed paragraphs too, unless the others count on as if they were not there. */
function countedOf(
  listed: readonly Listed[],
  sharing: ReadonlySet<Listed>,
  negotiation: Negotiation,
): readonly Listed[] {
  const counted = listed.filter((one) => !sharing.has(one));
  const agreed = counted.filter(({ marker }) => !isUnsettled(negotiation, marker.span));
  return agreed.length < counted.length && mistakesIn(agreed) < mistakesIn(counted)
    ? agreed
    : counted;
}

function mistakesIn(counted: readonly Listed[]): number {
  return costOf(explain(counted.map(({ marker }) => marker.value)));
}

function verdictsOn(
  listed: readonly Listed[],
  sharing: ReadonlySet<Listed>,
  { negotiation, mode }: Scope,
): ReadonlyMap<Marker, Verdict> {
  const counted =
    mode === 'frozen'
      ? listed.filter((one) => !sharing.has(one) || isInserted(one, negotiation))
      : countedOf(listed, sharing, negotiation);
  const verdicts =
    mode === 'frozen'
      ? explainFrozen(counted.map(({ marker }) => marker))
      : explain(counted.map(({ marker }) => marker.value));
  const known = new Map<Marker, Verdict>();
  for (const [at, { marker }] of counted.entries()) {
    const verdict = verdicts[at];
    if (verdict !== undefined) known.set(marker, verdict);
  }
  return known;
}

/** 5 bis, where it is agreed. */
function isInserted({ marker }: Listed, negotiation: Negotiation): boolean {
  return marker.latin > 0 && marker.alternative === 0 && !isUnsettled(negotiation, marker.span);
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
    path: pathBelow(scope.above?.path, spokenOf(marker)),
    running: pathBelow(
      scope.above?.running,
      `${written(kind, Math.max(1, running))}${altOf(marker)}`,
    ),
    expected:
      verdict === undefined
        ? marker.label
        : withLatin(written(kind, verdict.expected), verdict.latin ?? 0),
    series: scope.series,
    ...(fault && { fault }),
  };
}

/** An alternative stays one: ` alt`, ` alt 2`. */
function altOf({ label, alternative }: Marker): string {
  return alternative === 0 ? '' : label.slice(label.indexOf(' alt'));
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
  if (verdict.kind === 'right') {
    if (marker.series !== kind) return 'order';
    return isMalformed(marker) ? 'malformed' : undefined;
  }
  if (seen.has(marker.label)) return 'duplicate';
  return verdict.kind === 'start' && marker.value > verdict.expected ? 'gap' : 'order';
}

function isMalformed({ form }: Marker): boolean {
  return form === 'glued' || form === 'bare' || form === 'signed';
}
