/** Numbers in canonical form: `- 1.`, `1)`, `(1)`, `**1.**` and `1` become `1.`, with one blank behind. Letters keep theirs. */
import type { Marker, Paragraph } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { slice, span, type Span } from '../../text/span.ts';
import { areUsual } from './blanks.ts';
import { plainLead } from './plainLead.ts';

/** What sets the marker of a paragraph right. `place` is where its first words stand. */
export function markerEdits(draft: string, paragraph: Paragraph, place: Span): readonly Edit[] {
  const { marker, body } = paragraph;
  if (marker === undefined) return [];
  const number = canonicalMarker(draft, paragraph, marker);
  const { start, end } = marker.span;
  const hasWords = body.span.start < body.span.end && body.span.start < place.end;
  const words = hasWords ? Math.max(end, body.span.start) : end;
  const gap = draft.slice(end, words);
  const blank = hasWords ? blankBehind(marker, gap) : gap;
  const written = slice(draft, span(start, words));
  const wanted = number + blank + openedBy(draft, marker, number);
  return written === wanted ? [] : [{ span: span(start, words), newText: wanted }];
}

function canonicalMarker(draft: string, { kind }: Paragraph, marker: Marker): string {
  const written = slice(draft, marker.span);
  if (!plainLead.test(marker.lead) || marker.alternative > 0) return written;
  if (kind === 'operative' && marker.series === 'arabic') {
    return `${slice(draft, marker.labelSpan)}.`;
  }
  const stars = marker.lead.length;
  return marker.form === 'parens' && stars > 0 ? written.slice(stars, -stars) : written;
}

/** The star of `8*. Takes note* of` opens behind the number. */
function openedBy(draft: string, { emphasis, span: whole }: Marker, number: string): string {
  const isMoved = emphasis !== undefined && number !== slice(draft, whole);
  return isMoved ? slice(draft, emphasis) : '';
}

function blankBehind({ lead, form }: Marker, gap: string): string {
  if (gap === ' ' || !areUsual(gap)) return gap;
  const mayLack = !plainLead.test(lead) || form === 'bullet';
  return gap === '' && mayLack ? '' : ' ';
}
