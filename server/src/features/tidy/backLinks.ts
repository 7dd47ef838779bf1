/** The arrows by which a note of a web page leads back to its call: `↑ See …`, `See … ↩︎`. */
import { notesOf } from '../../model/notesOf.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import { slice, span, type Span } from '../../text/span.ts';
import { within } from './within.ts';

/** `↑ `, `^ `, `↑ a b c ` */
const before =
  /^(?:\[?[↑⇑]\]?(?:\(#[^()\s]{0,100}\))?\s*|\^\s+)(?:[a-z]\s+[a-z]\s+(?:[a-z]\s+){0,9})?(?=\S)/;

/** ` ↩︎`, ` [↩](#fnref1)`, ` ↵ ↵` */
const after =
  /(?:(?<=\S)\s{1,9})?(?:\[?[↩↵⏎↑][\ufe0e\ufe0f]?\]?(?:\(#[^()\s]{0,100}\))?\s{0,9}){1,9}$/;

export function backLinks({ tree }: Resolution, place: Span): readonly Edit[] {
  const edits = notesOf(tree).flatMap(({ body }) => arrowsIn(tree.text, body.span));
  return within(place, edits);
}

function arrowsIn(text: string, at: Span): readonly Edit[] {
  const words = slice(text, at);
  const first = before.exec(words)?.[0].length ?? 0;
  const last = after.exec(words.slice(first))?.[0].length ?? 0;
  return [span(at.start, at.start + first), span(at.end - last, at.end)]
    .filter(({ start, end }) => start < end)
    .map((arrow) => ({ span: arrow, newText: '' }));
}
