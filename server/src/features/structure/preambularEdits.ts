/** "The third preambular paragraph" as it must be written once the preamble is in another order. */
import { ordinalInFigures, ordinalName } from '../../lexicon/ordinals.ts';
import { isLabelled } from '../../model/preambularTargets.ts';
import { placeCalled } from '../../model/preambularWords.ts';
import type { Mention, Reference } from '../../model/reference.ts';
import { capitalized } from '../../text/capitalized.ts';
import type { Edit } from '../../text/edit.ts';
import { isCapital } from '../../text/letters.ts';
import { slice } from '../../text/span.ts';
import { paragraphMeant } from './meantParagraphs.ts';
import type { PreambleSeat, Whereabouts } from './whereabouts.ts';

/** Absent where it cannot be kept true: a range whose paragraphs no longer stand together, or two that have become one. */
export function preambularEdits(
  draft: string,
  { mentions, from }: Reference,
  whereabouts: Whereabouts,
): readonly Edit[] | undefined {
  if (mentions.every((mention) => isCalledByLabel(draft, mention)))
    return mentions.flatMap((mention) => goneEdits(draft, mention, whereabouts));
  const seats = newSeats(mentions, whereabouts);
  if (seats === undefined) return undefined;
  const own = from && whereabouts.inPreamble(from);
  const edits: Edit[] = [];
  for (const [at, mention] of mentions.entries()) {
    const seat = seats[at];
    const { span } = mention;
    const written = slice(draft, span);
    if (seat === undefined) edits.push(...goneEdits(draft, mention, whereabouts));
    else if (placeMeant(placeCalled(written) ?? written, seat, own) !== seat.place) {
      const newText = likeWritten(written, seat.place);
      if (newText === undefined) return undefined;
      edits.push({ span, newText });
    }
  }
  return edits;
}

/** "PP3" of a preamble whose paragraphs bear labels, which they keep. */
function isCalledByLabel(draft: string, { span, target }: Mention): boolean {
  return (
    target.kind === 'preambular' &&
    isLabelled(target.paragraph) &&
    placeCalled(slice(draft, span)) === undefined
  );
}

function goneEdits(
  draft: string,
  { span, target }: Mention,
  { inPreamble }: Whereabouts,
): readonly Edit[] {
  const isGone = target.kind === 'preambular' && inPreamble(target.paragraph) === undefined;
  return isGone ? [{ span, newText: `[former ${slice(draft, span)}]` }] : [];
}

type Seats = readonly (PreambleSeat | undefined)[];

/** Where each mention leads; `undefined` for what is gone or was never there. Of single places in rising order, as they are named. */
function newSeats(mentions: readonly Mention[], whereabouts: Whereabouts): Seats | undefined {
  const seats: (PreambleSeat | undefined)[] = [];
  for (const [at, mention] of mentions.entries()) {
    const [first, last] = [paragraphMeant(mention), paragraphMeant(mentions[at + 1])];
    const isEnd = mention.role === 'to' && paragraphMeant(mentions[at - 1]) !== undefined;
    if (mention.role === 'from' && first !== undefined && last !== undefined) {
      const range = rangeOf(whereabouts.between(first, last).map(whereabouts.inPreamble));
      if (range === undefined) return undefined;
      seats.push(...range);
    } else if (first === undefined) seats.push(undefined);
    else if (!isEnd) seats.push(whereabouts.inPreamble(first));
  }
  const isSingle = (at: number) => mentions[at]?.role === 'single' && seats[at] !== undefined;
  const rising = inOrder(seats.filter((_, at) => isSingle(at)));
  if (rising.some(({ place }, at) => place === rising[at + 1]?.place)) return undefined;
  let next = 0;
  return seats.map((seat, at) => (isSingle(at) ? rising[next++] : seat));
}

/** Its first and its last, as long as what is left of a range stands together. */
function rangeOf(seats: Seats): readonly PreambleSeat[] | undefined {
  const rising = inOrder(seats);
  const [first, last] = [rising[0], rising.at(-1)];
  if (first === undefined || last === undefined || first.place === last.place) return undefined;
  const count = new Set(rising.map(({ place }) => place)).size;
  return last.place - first.place === count - 1 ? [first, last] : undefined;
}

function inOrder(seats: Seats): readonly PreambleSeat[] {
  return seats.filter((seat) => seat !== undefined).toSorted((a, b) => a.place - b.place);
}

/** The place a word means in the new order. */
function placeMeant(
  said: string,
  { of }: PreambleSeat,
  own: PreambleSeat | undefined,
): number | undefined {
  switch (said) {
    case 'last':
      return of;
    case 'penultimate':
      return of - 1;
    case 'preceding':
      return own && own.place - 1;
    case 'next':
      return own && own.place + 1;
    default:
      return Number(said);
  }
}

/** `4` for a number, `4th` for "3rd", in words for words; absent where marks stand among them: `2<sup>nd</sup>`. */
function likeWritten(written: string, place: number): string | undefined {
  if (/^\d+$/.test(written)) return String(place);
  if (/^\d+[a-z]+$/i.test(written)) return ordinalInFigures(place);
  if (!/^[a-z-]+$/i.test(written)) return undefined;
  const name = ordinalName(place);
  if (written === written.toUpperCase()) return name.toUpperCase();
  return isCapital(written) ? capitalized(name) : name;
}
