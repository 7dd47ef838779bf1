/** After Enter: the next number or letter, or none where the list has come to its end. */
import type { Label } from '../model/numbering.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Edit } from '../text/edit.ts';
import { span } from '../text/span.ts';
import { abandoned } from './continuation/abandoned.ts';
import { endSign } from './continuation/endSign.ts';
import { chapeauContinued, paragraphContinued } from './continuation/nextMarker.ts';
import { partAt } from './place/partAt.ts';
import { restOfLine } from './writing/restOfLine.ts';

/** `offset` is the cursor on the line that Enter has made; absent unless that line is blank. */
export function continuationAt(resolution: Resolution, offset: number): Edit | undefined {
  const { text } = resolution.tree;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  if (start === 0 || restOfLine(text, start).trim() !== '') return undefined;
  const aboveStart = text.lastIndexOf('\n', start - 2) + 1;
  const above = text.slice(aboveStart, start).trimEnd();
  const given = abandoned(resolution, span(aboveStart, offset), above);
  if (given !== undefined) return given;
  const label = endedAt(resolution, aboveStart + above.length);
  if (label === undefined || partAt(resolution.outline, offset) === undefined) return undefined;
  const marker = continued(resolution, label, endSign(above));
  return marker === undefined
    ? undefined
    : { span: span(start, offset), newText: gapAfter(resolution, label) + marker };
}

function continued(resolution: Resolution, label: Label, sign: string): string | undefined {
  if (sign === ':') return chapeauContinued(resolution, label);
  return sign === ';' ? paragraphContinued(resolution, label) : undefined;
}

/** The numbered paragraph whose last word stands there. */
function endedAt({ numbering }: Resolution, end: number): Label | undefined {
  const label = numbering.findLast(({ marker }) => marker.span.start < end);
  const last = label?.paragraph.body.span.end ?? -1;
  return last === end ? label : undefined;
}

/** A blank line where the draft puts one between its paragraphs. */
function gapAfter({ tree, numbering }: Resolution, label: Label): string {
  const place = numbering.indexOf(label);
  const [before, here] = place > 0 ? [numbering[place - 1], label] : [undefined, label];
  const between =
    before === undefined
      ? tree.text.slice(Math.max(0, here.marker.span.start - 80), here.marker.span.start)
      : tree.text.slice(before.paragraph.body.span.end, here.marker.span.start);
  return blankLine.test(between) ? '\n' : '';
}

/** Two line breaks with nothing but blanks between */
const blankLine = /\n[ \t\r]*\n[ \t]*$/;
