/** Where the thing under the cursor stands itself, and everywhere it is spoken of. */
import type { Resolution } from '../../model/resolution.ts';
import type { Note, Preambular } from '../../syntax/nodes.ts';
import { sourceSpan } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import { unreachable } from '../../text/unreachable.ts';
import { mentionsOf, type Subject } from './mentionsOf.ts';
import type { OpeningPlace, Place } from './place.ts';
import { sameCitations } from './sameCitations.ts';
import { subjectOf } from './subjectOf.ts';

export interface Occurrences {
  /** Its number, mark or heading. */
  readonly declarations: readonly Span[];
  /** Where the draft refers to it, calls it or cites it. */
  readonly mentions: readonly Span[];
}

/** Nothing for opening words of which nobody speaks; both lists are empty for a reference that leads nowhere. */
export function occurrencesOf(resolution: Resolution, place: Place): Occurrences | undefined {
  switch (place.kind) {
    case 'reference':
      return place.mentions
        .map(({ target }) => (target.kind === 'missing' ? nothing : foundOf(resolution, target)))
        .reduce(joined, nothing);
    case 'label':
    case 'annex':
    case 'heading':
    case 'annexed':
      return foundOf(resolution, subjectOf(place));
    case 'call':
      return foundOfNote(resolution, place.paired.note, place.paired.call.label);
    case 'note':
      return foundOfNote(resolution, place.paired.note, place.paired.note.label);
    case 'citation': {
      const mentions = sameCitations(resolution, place.citation).map(({ span }) => span);
      return { declarations: [], mentions };
    }
    case 'opening':
      return foundOfOpening(resolution, place);
    default:
      return unreachable(place);
  }
}

const nothing: Occurrences = { declarations: [], mentions: [] };

function joined(one: Occurrences, other: Occurrences): Occurrences {
  return {
    declarations: [...one.declarations, ...other.declarations],
    mentions: [...one.mentions, ...other.mentions],
  };
}

function foundOf(resolution: Resolution, subject: Subject): Occurrences {
  const mentions = mentionsOf(resolution, subject).map(({ span }) => span);
  return { declarations: declarationOf(subject), mentions };
}

/** The opening words stand for a preambular paragraph, which has no number. */
function foundOfOpening(
  resolution: Resolution,
  { paragraph }: OpeningPlace,
): Occurrences | undefined {
  if (paragraph.kind !== 'preambular') return undefined;
  const found = foundOf(resolution, { kind: 'preambular', paragraph });
  return found.mentions.length === 0 ? undefined : found;
}

function openingOf({ body, opening }: Preambular): Span {
  return opening === undefined ? body.span : sourceSpan(body.prose, opening.start, opening.end);
}

function declarationOf(subject: Subject): readonly Span[] {
  switch (subject.kind) {
    case 'preambular':
      return [openingOf(subject.paragraph)];
    case 'paragraph':
      return subject.paragraph.marker === undefined ? [] : [subject.paragraph.marker.labelSpan];
    case 'annex':
      return [subject.annex.body.span];
    case 'heading':
      return [subject.heading.body.span];
    case 'annexed':
      return [subject.label.marker.labelSpan];
    default:
      return unreachable(subject);
  }
}

/** Calls without a note are found by their number. */
function foundOfNote(
  { footnotes }: Resolution,
  note: Note | undefined,
  label: string,
): Occurrences {
  const calls = footnotes.calls.filter((paired) =>
    note === undefined
      ? paired.note === undefined && paired.call.label === label
      : paired.note === note,
  );
  return {
    declarations: note === undefined ? [] : [note.mark],
    mentions: calls.map(({ call }) => call.span),
  };
}
