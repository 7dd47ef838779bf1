/** Everywhere a draft speaks of the paragraph, note, annex, section or resolution under the cursor. */
import type { Resolution } from '../model/resolution.ts';
import type { Note } from '../syntax/nodes.ts';
import type { Span } from '../text/span.ts';
import { unreachable } from '../text/unreachable.ts';
import { mentionsOf, type Subject } from './place/mentionsOf.ts';
import { placeAt } from './place/placeAt.ts';
import type { Place } from './place/place.ts';
import { sameCitations } from './place/sameCitations.ts';
import { subjectOf } from './place/subjectOf.ts';

export interface ReferencesOptions {
  /** Whether the number, mark or heading itself is among them. */
  readonly declaration: 'with' | 'without';
}

/** In order of the draft. */
export function referencesAt(
  resolution: Resolution,
  offset: number,
  { declaration }: ReferencesOptions,
): readonly Span[] {
  const place = placeAt(resolution, offset);
  const found = place && foundFor(resolution, place);
  if (found === undefined) return [];
  const declared = declaration === 'with' ? found.declarations : [];
  return [...declared, ...found.spans].toSorted((a, b) => a.start - b.start);
}

interface Found {
  readonly declarations: readonly Span[];
  readonly spans: readonly Span[];
}

function foundFor(resolution: Resolution, place: Place): Found | undefined {
  switch (place.kind) {
    case 'reference':
      return place.mentions
        .map(({ target }) => (target.kind === 'missing' ? nothing : foundOf(resolution, target)))
        .reduce(joined, nothing);
    case 'label':
    case 'annex':
    case 'heading':
      return foundOf(resolution, subjectOf(place));
    case 'call':
      return foundOfNote(resolution, place.paired.note, place.paired.call.label);
    case 'note':
      return foundOfNote(resolution, place.paired.note, place.paired.note.label);
    case 'citation': {
      const spans = sameCitations(resolution, place.citation).map(({ span }) => span);
      return { declarations: [], spans };
    }
    case 'opening':
      return undefined;
    default:
      return unreachable(place);
  }
}

const nothing: Found = { declarations: [], spans: [] };

function joined(one: Found, other: Found): Found {
  return {
    declarations: [...one.declarations, ...other.declarations],
    spans: [...one.spans, ...other.spans],
  };
}

function foundOf(resolution: Resolution, subject: Subject): Found {
  const spans = mentionsOf(resolution, subject).map(({ span }) => span);
  return { declarations: declarationOf(subject), spans };
}

function declarationOf(subject: Subject): readonly Span[] {
  switch (subject.kind) {
    case 'paragraph':
      return subject.paragraph.marker === undefined ? [] : [subject.paragraph.marker.labelSpan];
    case 'annex':
      return [subject.annex.body.span];
    case 'heading':
      return [subject.heading.body.span];
    default:
      return unreachable(subject);
  }
}

/** Calls without a note are found by their number. */
function foundOfNote({ footnotes }: Resolution, note: Note | undefined, label: string): Found {
  const calls = footnotes.calls.filter((paired) =>
    note === undefined
      ? paired.note === undefined && paired.call.label === label
      : paired.note === note,
  );
  return {
    declarations: note === undefined ? [] : [note.mark],
    spans: calls.map(({ call }) => call.span),
  };
}
