/** Editing by paragraphs: whatever is inserted, moved, split or taken away, numbers, references and marks stay right. */
import { glanceAt, type Glance } from '../../model/glance.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import { applyEdits, type Edit } from '../../text/edit.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import { slice, span, type Span } from '../../text/span.ts';
import { adverbEdits } from './adverbs.ts';
import { whyBracketsForbid } from './brackets.ts';
import { composed, type Cut } from './cuts.ts';
import { deleted } from './deleting.ts';
import { followingEdits } from './following.ts';
import { holdingsOf } from './holdings.ts';
import { inserted } from './inserting.ts';
import { joined } from './joining.ts';
import { demoted, promoted } from './levelling.ts';
import { chosenSlots } from './lines.ts';
import { markerEdits } from './markers.ts';
import { movedDown, movedToSection, movedUp } from './moving.ts';
import { namesIn, type Names } from './names.ts';
import { notesInOrder } from './notesInOrder.ts';
import { chosenIn } from './placeOfParagraph.ts';
import { whyReadOtherwise } from './readAnew.ts';
import { questionBefore } from './question.ts';
import type { FreshLines, Rearrangement, Scene } from './rearrangement.ts';
import type { Outcome, PlainRequest, Request, Wishes } from './request.ts';
import { seatsIn } from './seats.ts';
import { selectionAfter } from './selectionAfter.ts';
import { arrangementOf, type Rearranged } from './slots.ts';
import { split } from './splitting.ts';
import { tailAt, tailEdits } from './tails.ts';
import { upheavalIn, type Upheaval } from './upheaval.ts';
import { whereaboutsIn } from './whereabouts.ts';

/**
 * Edits for one request at a cursor or a selection (UTF-16 offsets). Numbers are right afterwards, every reference leads where
 * it led, end marks fit their places, footnotes count in order. Refuses, with a reason, what cannot be done so.
 */
export function restructured(
  resolution: Resolution,
  selection: Span,
  request: Request,
  wishes: Wishes,
): Outcome {
  const before = arrangementOf(resolution.outline);
  const holdings = holdingsOf(resolution);
  const chosen = chosenIn(before, selection, holdings);
  if (chosen === undefined) return refuse('There is no paragraph of the resolution at the cursor');
  const draft = resolution.tree.text;
  const scene: Scene = { resolution, draft, before, holdings, chosen, selection };
  const rearrangement = rearranged(scene, request);
  if ('refused' in rearrangement) return rearrangement;
  const forbidden = whyBracketsForbid(resolution.brackets, rearrangement.cuts);
  if (forbidden !== undefined) return forbidden;
  const reordering = reorderingOf(scene, rearrangement);
  const question =
    wishes.references === 'ask' ? questionBefore(scene, reordering.upheaval) : undefined;
  return question ?? settled(scene, reordering, wishes);
}

/** A new order beside the old one. */
interface Reordering {
  readonly rearrangement: Rearrangement;
  readonly order: Rearranged;
  /** Paragraphs that have become part of others. */
  readonly joinedTo: ReadonlyMap<Paragraph, Paragraph>;
  readonly upheaval: Upheaval;
}

function reorderingOf(scene: Scene, rearrangement: Rearrangement): Reordering {
  const { after, joined: joinedTo = new Map<Paragraph, Paragraph>() } = rearrangement;
  const order: Rearranged = { before: scene.before, after };
  const upheaval = upheavalIn(order, chosenSlots(scene), joinedTo);
  return { rearrangement, order, joinedTo, upheaval };
}

function rearranged(scene: Scene, request: Request): Rearrangement | Refusal {
  switch (request.kind) {
    case 'insertAbove':
      return inserted(scene, 'above', request.words);
    case 'insertBelow':
      return inserted(scene, 'below', request.words);
    case 'moveToSection':
      return movedToSection(scene, request.section);
    default:
      return operations[request.kind](scene);
  }
}

type Operation = (scene: Scene) => Rearrangement | Refusal;

/** What needs to be told nothing but the place. */
const operations: Readonly<
  Record<Exclude<PlainRequest['kind'], 'insertAbove' | 'insertBelow'>, Operation>
> = {
  delete: deleted,
  moveUp: movedUp,
  moveDown: movedDown,
  split,
  join: joined,
  promote: promoted,
  demote: demoted,
};

/** Everything else follows from the new order. */
function settled(scene: Scene, reordering: Reordering, wishes: Wishes): Outcome {
  const { resolution, draft, selection } = scene;
  const { rearrangement, order, joinedTo, upheaval } = reordering;
  const names = namesIn(resolution, order, {
    mode: wishes.numbering,
    moved: liftedIn(scene, rearrangement),
  });
  if ('refused' in names) return names;
  const { part } = scene.chosen.place;
  const [oldSeats, seats] = [seatsIn(order.before, part), seatsIn(order.after, part)];
  const whereabouts = whereaboutsIn({ ...order, oldSeats, seats, names, upheaval }, joinedTo);
  const following = followingEdits(resolution, whereabouts);
  if ('refused' in following) return following;
  const notes = notesInOrder(resolution, rearrangement.cuts);
  const fresh = freshLines(draft, order, rearrangement, names);
  const touches: readonly Edit[] = [
    ...(rearrangement.touches ?? []),
    ...fresh.filter(({ where }) => where === 'touched').map(({ edit }) => edit),
    ...markerEdits(draft, names),
    ...following,
    ...tailEdits(draft, order, oldSeats, rearrangement.reended ?? new Set()),
    ...(wishes.adverbs === 'follow' ? adverbEdits(draft, order) : []),
    ...notes.touches,
  ];
  const cuts = [...rearrangement.cuts, ...notes.cuts, ...additions(fresh)];
  const edits = composed(draft, cuts, touches).filter(
    ({ span, newText }) => slice(draft, span) !== newText,
  );
  if (edits.length === 0) return refuse('Nothing would change');
  const otherwise = whyUnread(scene, { edits, rearrangement, names }, wishes);
  if (otherwise !== undefined) return otherwise;
  // What is cut behind the selected words may take the last of them along.
  const kept = fresh.length > 0 ? span(selection.start, selection.start) : selection;
  const selected = cursorIn(edits, fresh) ?? selectionAfter(draft, kept, { edits, cuts, touches });
  return { edits, selection: selected };
}

interface Result {
  readonly edits: readonly Edit[];
  readonly rearrangement: Rearrangement;
  readonly names: Names;
}

/** Longer than any resolution: it would take longer to read again than a drafter waits. */
const longestRead = 250_000;

/** A new paragraph that has no words yet cannot be read as one. */
function whyUnread(
  { resolution, draft }: Scene,
  { edits, rearrangement: { after, fresh = [] }, names }: Result,
  { read = readLike(resolution) }: Wishes,
): Refusal | undefined {
  const isWordless = fresh.some(({ words }) => words === 'none');
  const isUnread = isWordless || draft.length > longestRead;
  return isUnread ? undefined : whyReadOtherwise(after, names, read(applyEdits(draft, edits)).tree);
}

function readLike({ profile, numberingMode }: Resolution): (text: string) => Glance {
  return (text) => glanceAt(text, { profile, numbering: numberingMode });
}

/** The paragraphs that are taken elsewhere. */
function liftedIn(scene: Scene, { cuts }: Rearrangement): ReadonlySet<Paragraph> {
  const isLifted = cuts.some(({ kind }) => kind === 'lift');
  return new Set(isLifted ? chosenSlots(scene).flatMap(({ paragraph }) => paragraph ?? []) : []);
}

function freshLines(
  draft: string,
  order: Rearranged,
  { fresh = [] }: Rearrangement,
  names: Names,
): readonly FreshLines[] {
  return fresh.map(({ slot, lines }) => lines(names.changed.get(slot), tailAt(draft, order, slot)));
}

function additions(fresh: readonly FreshLines[]): readonly Cut[] {
  return fresh
    .filter(({ where }) => where === 'added')
    .map(({ edit: { span, newText } }) => ({ kind: 'add', to: span.start, newText }));
}

/** The place for the first words of a new paragraph. */
function cursorIn(edits: readonly Edit[], fresh: readonly FreshLines[]): Span | undefined {
  for (const { edit, cursor } of fresh) {
    if (cursor === undefined) continue;
    const place = startAfter(edits, edit) + cursor;
    return span(place, place);
  }
  return undefined;
}

/** Where an edit’s own words begin in the new text. */
function startAfter(edits: readonly Edit[], edit: Edit): number {
  let shift = 0;
  for (const { span, newText } of edits) {
    if (newText === edit.newText && span.start === edit.span.start) break;
    shift += newText.length - (span.end - span.start);
  }
  return edit.span.start + shift;
}
