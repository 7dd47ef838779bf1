/** Where a reference, a footnote call or a note leads. */
import type { PairedNote } from '../model/footnotes.ts';
import type { Mention } from '../model/reference.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Span } from '../text/span.ts';
import { unreachable } from '../text/unreachable.ts';
import { placeAt } from './place/placeAt.ts';
import type { Subject } from './place/mentionsOf.ts';
import type { Place } from './place/place.ts';
import { subjectOf } from './place/subjectOf.ts';

export interface Target {
  /** The words under the cursor that lead there. */
  readonly origin: Span;
  /** All of what is found. */
  readonly span: Span;
  /** Its number, mark or heading: inside `span`. */
  readonly selection: Span;
}

/** Several where the words name several, or where a note is called more than once. */
export function definitionAt(resolution: Resolution, offset: number): readonly Target[] {
  const place = placeAt(resolution, offset);
  return place === undefined ? [] : targetsOf(place);
}

function targetsOf(place: Place): readonly Target[] {
  switch (place.kind) {
    case 'reference':
      return place.mentions.flatMap(targetOfMention);
    case 'call': {
      const { note } = place.paired;
      return note === undefined
        ? []
        : [{ origin: place.span, span: note.span, selection: note.mark }];
    }
    case 'note':
      return targetsOfNote(place.paired);
    case 'citation':
    case 'opening':
      return [];
    default:
      return [{ origin: place.span, ...extentOf(subjectOf(place)) }];
  }
}

function targetOfMention({ span, target }: Mention): readonly Target[] {
  return target.kind === 'missing' ? [] : [{ origin: span, ...extentOf(target) }];
}

function targetsOfNote({ note, calls }: PairedNote): readonly Target[] {
  return calls.map((call) => ({ origin: note.mark, span: call.span, selection: call.span }));
}

function extentOf(subject: Subject): Pick<Target, 'span' | 'selection'> {
  switch (subject.kind) {
    case 'paragraph':
    case 'preambular': {
      const { marker, span, body } = subject.paragraph;
      return { span, selection: marker?.labelSpan ?? body.span };
    }
    case 'annex':
      return { span: subject.annex.span, selection: subject.annex.body.span };
    case 'annexed':
      return { span: subject.label.passage.span, selection: subject.label.marker.labelSpan };
    case 'heading':
      return { span: subject.heading.span, selection: subject.heading.body.span };
    default:
      return unreachable(subject);
  }
}
