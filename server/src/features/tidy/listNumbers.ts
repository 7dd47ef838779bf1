/** Operative paragraphs whose numbers were lost with the list they stood in: they count from 1 again. */
import { numbered } from '../../model/numberless.ts';
import type { Resolution } from '../../model/resolution.ts';
import { numberlessLists } from '../../rules/numberless.ts';
import type { Edit } from '../../text/edit.ts';
import { encloses, type Span } from '../../text/span.ts';

/** Only whole lists: a number more in the middle of one would be a guess. */
export function listNumbers(resolution: Resolution, place: Span): readonly Edit[] {
  return numberlessLists(resolution)
    .filter((list) => list.every(({ span }) => encloses(place, span)))
    .flatMap((list) => list.map((paragraph, at) => numbered(paragraph, String(at + 1))));
}
