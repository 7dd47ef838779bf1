/** References to paragraphs and sections of an annex: "paragraph 3 of annex I", and "paragraph 3 above" within one. */
import type { Annex } from '../syntax/nodes.ts';
import { sourceOffset, sourceSpan } from '../text/prose.ts';
import type { AnnexTargets } from './annexTargets.ts';
import type { Readable } from './readable.ts';
import type { Mention, Target } from './reference.ts';
import type { Chain } from './referringChains.ts';
import type { Term, WrittenNumber } from './referringTerm.ts';

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
  { readable, chain, term }: Words,
  targets: AnnexTargets,
  outside: () => readonly Mention[],
): Found {
  const { prose } = readable.body;
  const view = { at: sourceOffset(prose, term.start), qualifier: chain.qualifier };
  const mentions = term.numbers.map((number): Mention => {
    const found = lookUp(annex, { noun: term.noun, number, view }, targets);
    return { span: sourceSpan(prose, number.start, number.end), role: number.role, ...found };
  });
  const lost = mentions.filter(isMissing);
  if (lost.length === 0) return { mentions, annex };
  const numbers = targets.numbers(annex);
  if (term.noun !== 'paragraph' || numbers === 'other') return nothingFound;
  if (chain.qualifier === 'above' && annexTermIn(chain.terms) === undefined) {
    const own = outside();
    if (!own.some(isMissing)) return { mentions: own };
  }
  // Letters may be written within a paragraph; numbers are not.
  const isTold = numbers === 'running' && lost.every(({ path }) => !path.includes('('));
  return isTold ? { mentions, annex } : nothingFound;
}

function isMissing({ target }: Mention): boolean {
  return target.kind === 'missing';
}

interface Sought {
  readonly noun: Term['noun'];
  readonly number: WrittenNumber;
  readonly view: Parameters<AnnexTargets['paragraph']>[2];
}

function lookUp(
  annex: Annex,
  { noun, number, view }: Sought,
  targets: AnnexTargets,
): Pick<Mention, 'path' | 'target'> {
  const path = number.steps.join(' ');
  if (noun === 'section') {
    const heading = targets.section(annex, path);
    return { path, target: heading ? { kind: 'heading', heading } : missing };
  }
  if (!noun.endsWith('paragraph')) return { path, target: missing };
  const label = targets[noun === 'paragraph' ? 'paragraph' : 'subparagraph'](annex, path, view);
  return { path: label?.path ?? path, target: label ? { kind: 'annexed', label } : missing };
}

const missing: Target = { kind: 'missing' };
