/** Enter on a number with no words behind it: the list ends there, or goes on one level up. */
import type { Label } from '../../model/numbering.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { paragraphContinued } from './nextMarker.ts';

/** `4.`, `- 4.`, `5 bis.` alone on a line */
const emptyNumber = /^\s*(?:[-•*] )?\d{1,4}(?: (?:bis|ter|quater|quinquies))?[.)]$/;
/** `(c)`, `ii)`, `a.` alone on a line */
const emptyLetter = /^\s*\(?(?:[a-z]{1,2}|[ivxlc]{1,8})[.)]$/;

/** `lines` is the line above and the blank one after it, up to the cursor. */
export function abandoned(resolution: Resolution, lines: Span, above: string): Edit | undefined {
  if (emptyNumber.test(above)) return { span: lines, newText: '' };
  if (!emptyLetter.test(above)) return undefined;
  const outer = outerOf(resolution, lines.start);
  return { span: lines, newText: (outer && paragraphContinued(resolution, outer)) ?? '' };
}

/** The paragraph around the last one that has words before the empty letter. */
function outerOf({ numbering }: Resolution, before: number): Label | undefined {
  const last = numbering.findLast(({ paragraph }) => {
    const { body } = paragraph;
    return body.span.start < before && body.prose.text !== '';
  });
  if (last === undefined) return undefined;
  return numbering.findLast(
    ({ paragraph }) =>
      paragraph.span.start < last.marker.span.start &&
      paragraph.subparagraphs.some((part) => part === last.paragraph),
  );
}
