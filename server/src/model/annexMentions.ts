/** References to paragraphs and sections of an annex: "paragraph 3 of annex I", and "paragraph 3 above" within one. */
import type { Annex, Heading } from '../syntax/nodes.ts';
import { sourceOffset, sourceSpan } from '../text/prose.ts';
import type { AnnexLabel } from './annexLabels.ts';
import type { AnnexTargets, AnnexView } from './annexTargets.ts';
import { isBehindDivision } from './behindDivision.ts';
import type { Readable } from './readable.ts';
import type { Mention, Target } from './reference.ts';
import type { Chain } from './referringChains.ts';
import type { Term } from './referringTerm.ts';

/** The annex whose paragraphs the words speak of; `unknown` where they name one that is not there, or several. */
export function annexMeant(
  { annex: own }: Readable,
  { terms, qualifier }: Chain,
  targets: AnnexTargets,
): Annex | 'unknown' | undefined {
  const term = annexTermIn(terms);
  if (term === undefined) return qualifier === 'present' ? undefined : own;
  const [number, ...others] = term.numbers;
  if (others.length > 0) return 'unknown';
  if (number === undefined && own !== undefined) return own;
  return targets.named(number?.steps.join(' ') ?? '') ?? 'unknown';
}

function annexTermIn(terms: readonly Term[]): Term | undefined {
  return terms.find(({ noun }) => noun === 'annex');
}

interface Words {
  readonly readable: Readable;
  readonly chain: Chain;
  readonly term: Term;
}

/** Where the numbers of a term lead. */
export interface Found {
  readonly mentions: readonly Mention[];
  /** Whose paragraphs or sections they are; absent for those of the resolution. */
  readonly annex?: Annex;
}

export const nothingFound: Found = { mentions: [] };

/** `outside`: what the same numbers mean in the resolution, of which an annex may speak too. Nothing where nobody can tell. */
export function foundInAnnex(
  annex: Annex,
  words: Words,
  targets: AnnexTargets,
  outside: () => readonly Mention[],
): Found {
  const scope = scopeOf(annex, words, targets);
  if (scope === undefined) return nothingFound;
  const mentions = mentionsIn(scope, words, targets);
  const isFound = !mentions.some(isMissing);
  if (scope.mayBeOutside && !(isFound && mentions.every((one) => isBefore(one, scope.at)))) {
    const own = outside();
    if (own.length > 0 && !own.some(isMissing)) return { mentions: own };
  }
  return isFound || isTold(scope, words, mentions, targets) ? { mentions, annex } : nothingFound;
}

/** Where in an annex the numbers of a term are looked up. */
interface Scope {
  readonly annex: Annex;
  readonly at: number;
  readonly section: Heading | undefined;
  /** `1` of "paragraph 1, subparagraph (b)". */
  readonly paragraph: string | undefined;
  /** "Paragraph 9 above" may be one of the resolution; with its section, or its annex, it is one of the annex. */
  readonly mayBeOutside: boolean;
}

/** "paragraph 7 below of the appendix", "Part II, paragraph 4, above" */
function isOfOtherDivision({ readable, chain: { terms, end } }: Words): boolean {
  if (annexTermIn(terms) !== undefined) return false;
  const { text } = readable.body.prose;
  return text.startsWith(' of the ', end) || isBehindDivision(text, terms[0]?.start ?? 0);
}

/** Absent where the words name another division, several, or one that is not there. */
function scopeOf(annex: Annex, words: Words, targets: AnnexTargets): Scope | undefined {
  const { readable, chain, term } = words;
  if (isOfOtherDivision(words)) return undefined;
  const beside = chain.terms.filter((one) => one !== term && one.noun !== 'annex');
  if (beside.some(({ noun, numbers }) => noun === 'part' || numbers.length !== 1)) return undefined;
  const named = (noun: Term['noun']) =>
    beside.find((one) => one.noun === noun)?.numbers[0]?.steps.join(' ');
  const numeral = named('section');
  const section = numeral === undefined ? undefined : targets.section(annex, numeral);
  if (numeral !== undefined && section === undefined) return undefined;
  const isPlain = term.noun === 'paragraph' && beside.length === 0;
  const isDirected = chain.qualifier === 'above' && annexTermIn(chain.terms) === undefined;
  return {
    annex,
    at: sourceOffset(readable.body.prose, term.start),
    section,
    paragraph: named('paragraph'),
    mayBeOutside: isPlain && isDirected && targets.numbers(annex) !== 'other',
  };
}

function mentionsIn(
  { annex, at, section, paragraph }: Scope,
  { readable, chain, term }: Words,
  targets: AnnexTargets,
): readonly Mention[] {
  const isAlone = term.numbers.length === 1;
  const view: AnnexView = { at, qualifier: chain.qualifier, isAlone, section };
  return term.numbers.map(({ start, end, role, steps }): Mention => {
    const path = steps.join(' ');
    const sought = { noun: term.noun, path, paragraph };
    const found = lookUp(annex, sought, view, targets);
    return { span: sourceSpan(readable.body.prose, start, end), role, path, ...found };
  });
}

interface Sought {
  readonly noun: Term['noun'];
  readonly path: string;
  readonly paragraph: string | undefined;
}

function lookUp(
  annex: Annex,
  { noun, path, paragraph }: Sought,
  view: AnnexView,
  targets: AnnexTargets,
): Pick<Mention, 'target'> & Partial<Mention> {
  if (noun === 'section') {
    const heading = targets.section(annex, path);
    return { target: heading ? { kind: 'heading', heading } : missing };
  }
  const label = labelFor(annex, { noun, path, paragraph }, view, targets);
  return label ? { path: label.path, target: { kind: 'annexed', label } } : { target: missing };
}

function labelFor(
  annex: Annex,
  { noun, path, paragraph }: Sought,
  view: AnnexView,
  targets: AnnexTargets,
): AnnexLabel | undefined {
  if (noun === 'paragraph') return targets.paragraph(annex, path, view);
  if (noun !== 'subparagraph') return undefined;
  return paragraph === undefined
    ? targets.subparagraph(annex, path, view)
    : targets.paragraph(annex, `${paragraph} ${path}`, view);
}

const missing: Target = { kind: 'missing' };

function isMissing({ target }: Mention): boolean {
  return target.kind === 'missing';
}

function isBefore({ target }: Mention, at: number): boolean {
  return target.kind !== 'annexed' || target.label.marker.span.start < at;
}

/** Whether it can be told that the annex has no such paragraph. Letters may be written within a paragraph; numbers are not. */
function isTold(
  { annex, section }: Scope,
  { chain, term }: Words,
  mentions: readonly Mention[],
  targets: AnnexTargets,
): boolean {
  if (targets.numbers(annex) !== 'running' || section !== undefined) return false;
  if (term.noun !== 'paragraph' || chain.qualifier === 'bare') return false;
  return mentions
    .filter(isMissing)
    .every(({ path }) => !path.includes('(') && !targets.has(annex, path));
}
