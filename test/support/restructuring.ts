/** Edits a drawn draft by its paragraphs. */
import { restructured } from '../../server/src/features/structure/restructured.ts';
import type { PlainRequest, Request, Wishes } from '../../server/src/features/structure/request.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { span } from '../../server/src/text/span.ts';
import { readFixture } from './fixture.ts';

export const usualWishes: Wishes = { numbering: 'running', adverbs: 'follow', references: 'ask' };

/** The draft afterwards, the cursor as `|` or the selection as `«…»`; or the refusal; or the question, with a `?` before it. */
export function afterwards(
  request: Request | PlainRequest['kind'],
  drawn: string,
  wishes: Partial<Wishes> = {},
): string {
  const { text, selection, cursor = 0 } = readFixture(drawn);
  const wanted = typeof request === 'string' ? { kind: request } : request;
  const outcome = restructured(analyse(text), selection ?? span(cursor, cursor), wanted, {
    ...usualWishes,
    ...wishes,
  });
  if ('refused' in outcome) return outcome.refused;
  if ('asks' in outcome) return `? ${outcome.asks}`;
  const changed = applyEdits(text, outcome.edits);
  const { start, end } = outcome.selection;
  const marked = start === end ? '|' : `«${changed.slice(start, end)}»`;
  return `${changed.slice(0, start)}${marked}${changed.slice(end)}`;
}
