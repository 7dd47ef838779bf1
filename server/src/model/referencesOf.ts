/** References from one place of a draft to another; references to other texts are none. */
import { sourceOffset, sourceSpan } from '../text/prose.ts';
import { noRecall, type Recall } from '../text/recall.ts';
import { unreachable } from '../text/unreachable.ts';
import { annexMeant, foundInAnnex, nothingFound, type Found } from './annexMentions.ts';
import type { Readable } from './readable.ts';
import { isBehindDivision } from './behindDivision.ts';
import { preambularMentions } from './preambularTargets.ts';
import type { Mention, Reference } from './reference.ts';
import { targetsIn, type Numbered, type Standpoint, type Targets } from './referenceTargets.ts';
import { chainsIn, type Chain } from './referringChains.ts';
import { directionIn, sectionNamed } from './sectionNamed.ts';
import type { Term, WrittenNumber } from './referringTerm.ts';

/** What references can point to, and what is remembered of the version before. */
export interface ReferenceContext extends Numbered {
  readonly chains?: Recall<readonly Chain[]>;
}

/** Every reference, in the order of the readables. */
export function referencesOf(
  readables: readonly Readable[],
  { chains = noRecall(), ...numbered }: ReferenceContext,
): readonly Reference[] {
  const targets = targetsIn(numbered);
  return readables.flatMap((readable) => {
    const { text } = readable.body.prose;
    if (readable.where === 'title') return none;
    const found = chains.of(text, chainsOf);
    if (found.length === 0) return none;
    return found
      .filter(({ qualifier }) => isReadHere(readable, qualifier))
      .flatMap((chain) => referencesIn(readable, chain, targets));
  });
}

const none: readonly Reference[] = [];

/** Most paragraphs refer to nothing, and a look at their letters shows it. */
function chainsOf(text: string): readonly Chain[] {
  return mayRefer.test(text) ? chainsIn(text) : [];
}

/** `Paragraph`, `sub-clause`, `OP 2`, `sections`, `annexed`, `part A` */
const mayRefer = /ara|lause|[OP]Ps? ?\d|ection|nnex|arts? [A-Za-z]\b/;

/** What is quoted within the text has paragraphs of its own, and a note is mostly about other texts. */
function isReadHere({ where, annex }: Readable, qualifier: Chain['qualifier']): boolean {
  if (where === 'annex') return annex !== undefined || qualifier === 'present';
  return where !== 'note' || qualifier !== 'bare';
}

function referencesIn(readable: Readable, chain: Chain, targets: Targets): readonly Reference[] {
  return chain.terms.flatMap((term, place) => {
    const isLast = place === chain.terms.length - 1;
    const found = foundBy(readable, chain, term, targets);
    if (!isAboutThisText(readable, chain, term, found.mentions)) return [];
    return [referenceTo(readable, chain, term, { ...found, isLast })];
  });
}

function foundBy(readable: Readable, chain: Chain, term: Term, targets: Targets): Found {
  const { noun } = term;
  const inResolution = () => mentionsOf(readable, chain, term, targets);
  if (noun === 'annex' || noun === 'preambular') {
    const isRead = isOfResolution(readable, chain) && !isElsewhere(readable, chain, term);
    return isRead ? { mentions: inResolution() } : nothingFound;
  }
  // "The first preambular paragraph, subparagraph (a)" is of no operative paragraph.
  if (chain.terms.some((one) => one.noun === 'preambular')) return nothingFound;
  const annex = annexMeant(readable, chain, targets.annexes);
  if (annex === 'unknown') return nothingFound;
  if (annex === undefined) return { mentions: inResolution() };
  return foundInAnnex(annex, { readable, chain, term }, targets.annexes, inResolution);
}

/** Places are those of the whole preamble: "the first preambular paragraph of section I" is not read. */
function isElsewhere({ body }: Readable, { terms }: Chain, term: Term): boolean {
  return (
    term.noun === 'preambular' &&
    (terms.some(({ noun }) => noun === 'section') || isBehindDivision(body.prose.text, term.start))
  );
}

/** Within an annex the words may stand in a table or a signature, or be about another text. */
function isOfResolution({ annex }: Readable, { qualifier }: Chain): boolean {
  return annex === undefined || qualifier === 'present';
}

/** The other words of its chain decide where a number is looked up. */
interface Surroundings {
  readonly section: string | undefined;
  readonly part: number;
  /** "paragraph 3" of "subparagraph (b) of paragraph 3". */
  readonly paragraph: string | undefined;
}

function surroundingsOf(readable: Readable, { terms }: Chain, targets: Targets): Surroundings {
  const only = (noun: Term['noun']) => {
    const numbers = terms.find((term) => term.noun === noun)?.numbers ?? [];
    return numbers.length === 1 ? numbers[0]?.steps.join(' ') : undefined;
  };
  const part = only('part');
  return {
    section: only('section'),
    part: part === undefined ? readable.part : targets.partNamed(part),
    paragraph: only('paragraph'),
  };
}

/** The paragraphs of a section that does not exist are nowhere, and one mistake is enough; it may also be a list within a paragraph. */
function isSectionLost({ section, part }: Surroundings, targets: Targets): boolean {
  return section !== undefined && targets.section(section, part).kind === 'missing';
}

function mentionsOf(
  readable: Readable,
  chain: Chain,
  term: Term,
  targets: Targets,
): readonly Mention[] {
  const { prose } = readable.body;
  const { noun } = term;
  if (noun === 'section' && !targets.hasSections(readable.part)) return [];
  if (noun === 'part' && !targets.hasParts) return [];
  const around = surroundingsOf(readable, chain, targets);
  if (noun === 'preambular')
    return preambularMentions(readable.body, term, around.part, targets.preambular);
  if (noun.endsWith('paragraph') && isSectionLost(around, targets)) return [];
  const stand: Standpoint = {
    at: sourceOffset(prose, term.start),
    part: around.part,
    from: readable.from,
    qualifier: chain.qualifier,
    section: around.section,
  };
  if (term.numbers.length === 0) {
    const range = sourceSpan(prose, term.start, term.end);
    return [{ span: range, path: '', role: 'single', target: targets.annex('') }];
  }
  return term.numbers.map((number) => ({
    span: sourceSpan(prose, number.start, number.end),
    role: number.role,
    ...lookUp(noun, number, { stand, paragraph: around.paragraph }, targets),
  }));
}

interface Place {
  readonly stand: Standpoint;
  readonly paragraph: string | undefined;
}

function lookUp(
  noun: Exclude<Term['noun'], 'preambular'>,
  { steps }: WrittenNumber,
  { stand, paragraph }: Place,
  targets: Targets,
): Pick<Mention, 'path' | 'target'> {
  const path = steps.join(' ');
  switch (noun) {
    case 'paragraph':
      return { path, target: targets.paragraph(path, stand) };
    case 'subparagraph': {
      if (paragraph === undefined) return targets.subparagraph(path, stand);
      const whole = `${paragraph} ${path}`;
      return { path: whole, target: targets.paragraph(whole, stand) };
    }
    case 'section':
      return { path, target: targets.section(path, stand.part) };
    case 'part':
      return { path, target: targets.part(path) };
    case 'annex':
      return { path, target: targets.annex(path) };
    default:
      return unreachable(noun);
  }
}

/** Words in a passage with numbers of its own count only where there is something they can mean. */
function isAboutThisText(
  readable: Readable,
  { terms, qualifier }: Chain,
  term: Term,
  mentions: readonly Mention[],
): boolean {
  if (mentions.length === 0) return false;
  if (term.noun === 'annex' && !isAnnexHere(readable.body.prose.text, qualifier, term))
    return false;
  const isFound = mentions.every(({ target }) => target.kind !== 'missing');
  if (qualifier === 'bare' && !term.isOperative)
    return (isFound && isOfAnnex(terms)) || isMeantBare(readable, term, isFound);
  return isFound || readable.from !== undefined || readable.where !== 'paragraph';
}

/** Bare words mean something that is there; a paragraph that is not there is looked for where an operative paragraph names it. */
function isMeantBare({ from }: Readable, { noun }: Term, isFound: boolean): boolean {
  if (isFound) return noun !== 'section' && noun !== 'part';
  return noun.endsWith('paragraph') && from !== undefined && from.kind !== 'preambular';
}

/** "section II of annex I": what is of an annex has been found in it. */
function isOfAnnex(terms: readonly Term[]): boolean {
  return terms.length > 1 && terms.some(({ noun }) => noun === 'annex');
}

/** "annexed" and "an annex" alone say nothing; "the annex" and "annex II" do. */
function isAnnexHere(text: string, qualifier: Chain['qualifier'], term: Term): boolean {
  if (qualifier === 'present') return true;
  if (/^annexed/i.test(text.slice(term.start, term.end))) return false;
  return term.numbers.length > 0 || text.slice(0, term.start).endsWith('the ');
}

interface Built extends Found {
  readonly isLast: boolean;
}

/** Only the last term of a chain holds the qualifier in its span. */
function referenceTo(
  { body: { prose }, from }: Readable,
  chain: Chain,
  term: Term,
  { mentions, annex, isLast }: Built,
): Reference {
  const { direction, qualifier } = chain;
  const isInSection = term.noun.endsWith('paragraph') && annex === undefined;
  const section = isInSection ? sectionNamed(prose, chain) : undefined;
  return {
    span: sourceSpan(prose, term.start, isLast ? chain.end : term.end),
    noun: term.noun,
    mentions,
    qualifier,
    ...(isLast &&
      direction !== undefined && { directionSpan: directionIn(prose, chain, direction) }),
    ...(section && { section }),
    ...(annex && { annex }),
    ...(from && { from }),
  };
}
