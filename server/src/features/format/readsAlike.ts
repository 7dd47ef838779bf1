/** Whether a draft reads as before but for its layout: all that is derived from its tree says the same then, and need not be derived. */
import type { Resolution } from '../../model/resolution.ts';
import type { Block, Body, Interruption, Marker, Paragraph, Tree } from '../../syntax/nodes.ts';
import { areSame } from './areSame.ts';
import { changesIn } from './changesIn.ts';
import { plainLead } from './plainLead.ts';
import { saysOf, type Said } from './said.ts';

/**
 * Never so where the meaning differs, and not always where it is the same: in a negotiation the blanks between brackets say
 * something, and references see where lists and notes within a paragraph stand.
 */
export function readsAlike({ tree, brackets, negotiation }: Resolution, after: Tree): boolean {
  const { state, marks } = negotiation;
  if (state === 'open' || marks.length > 0 || brackets.length > 0) return false;
  return areAllAlike(tree.blocks, after.blocks, areAlike);
}

function areAllAlike<One>(
  before: readonly One[],
  after: readonly One[],
  alike: (one: One, other: One) => boolean,
): boolean {
  if (before.length !== after.length) return false;
  return before.every((one, at) => {
    const other = after[at];
    return other !== undefined && alike(one, other);
  });
}

function areAlike(one: Block | Interruption, other: Block | Interruption): boolean {
  if (isMain(one)) return isMain(other) && areParagraphsAlike(one, other);
  if (!areSame(saysOf(one), saysOf(other)) || !areSame(besides(one), besides(other))) return false;
  return (
    one.kind !== 'annex' ||
    (other.kind === 'annex' && areAllAlike(one.blocks, other.blocks, areAlike))
  );
}

function isMain(node: Block | Interruption): node is Exclude<Paragraph, { kind: 'subparagraph' }> {
  return node.kind === 'preambular' || node.kind === 'operative';
}

/** What else others ask of a block. */
function besides(node: Block | Interruption): Said {
  switch (node.kind) {
    case 'frontMatter':
      return [JSON.stringify(node.metadata)];
    case 'organLine':
      return [node.organ?.name];
    case 'note':
      return [node.label];
    default:
      return [];
  }
}

function areParagraphsAlike(one: Paragraph, other: Paragraph): boolean {
  return (
    one.kind === other.kind &&
    areMarkersAlike(one.marker, other.marker) &&
    areBodiesAlike(one.body, other.body) &&
    areAllAlike(one.subparagraphs, other.subparagraphs, areParagraphsAlike) &&
    areAllAlike(one.interruptions, other.interruptions, areAlike) &&
    isInOrder(one) &&
    isInOrder(other)
  );
}

/** Markers that open alike; stars before a number are layout. */
function areMarkersAlike(one: Marker | undefined, other: Marker | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.label === other.label &&
    one.series === other.series &&
    one.value === other.value &&
    one.latin === other.latin &&
    one.alternative === other.alternative &&
    (one.lead === other.lead || plainLead.test(other.lead))
  );
}

function areBodiesAlike(one: Body, other: Body): boolean {
  return (
    one.prose.text === other.prose.text &&
    areAllAlike(one.calls, other.calls, (call, same) => call.label === same.label) &&
    areSame(changesIn(one), changesIn(other))
  );
}

/** Whether its own words come first, and then its list, with nothing between. */
function isInOrder({ body, subparagraphs, interruptions }: Paragraph): boolean {
  const [first] = subparagraphs;
  return first === undefined || (interruptions.length === 0 && body.span.end <= first.span.start);
}
