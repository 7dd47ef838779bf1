/** Takes the number off a paragraph. */
import type { Operative, Preambular } from '../syntax/nodes.ts';
import { span } from '../text/span.ts';
import type { Fix } from './rule.ts';

/** The blanks between a marker and its paragraph. */
const blanks = /^[^\S\r\n]*/;

/** Removes the marker and the blanks after it; nothing where there is no marker. */
export function markerRemoval({ marker, body }: Operative | Preambular, draft: string): Fix {
  const title = 'Remove the number';
  if (marker === undefined) return { title, edits: [] };
  const { start, end } = marker.span;
  const gap = blanks.exec(draft.slice(end, Math.max(end, body.span.end)))?.[0].length ?? 0;
  return { title, edits: [{ span: span(start, end + gap), newText: '' }] };
}
