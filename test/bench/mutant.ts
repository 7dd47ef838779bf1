/** A draft with one mistake in it, and the lines on which a finding would be right. */
import { applyEdits, type Edit } from '../../server/src/text/edit.ts';
import { span, type Span } from '../../server/src/text/span.ts';
import { linesAround } from './lineOf.ts';
import type { Planting } from './operator.ts';

export interface Mutant {
  readonly text: string;
  /** Whole lines. */
  readonly lines: readonly Span[];
}

export function mutantOf(clean: string, { edits, place }: Planting): Mutant {
  const text = applyEdits(clean, edits);
  const changed = edits.map((edit) => {
    const start = moved(edit.span.start, edits, 'before');
    // What is broken off stands in the next line.
    return span(start, start + edit.newText.length + (edit.newText.endsWith('\n') ? 1 : 0));
  });
  const meant = place === undefined ? changed : [moveSpan(place, edits)];
  return { text, lines: meant.map((each) => linesAround(text, each)) };
}

function moveSpan({ start, end }: Span, edits: readonly Edit[]): Span {
  return span(moved(start, edits, 'before'), moved(end, edits, 'after'));
}

/** Where an offset of the clean draft has gone; `before` or `after` what is put in right there. */
function moved(offset: number, edits: readonly Edit[], side: 'before' | 'after'): number {
  let shift = 0;
  for (const { span: gone, newText } of edits) {
    const isEarlier =
      gone.end < offset ||
      (gone.end === offset && side === 'after') ||
      (gone.end === offset && gone.start < offset);
    if (isEarlier) shift += newText.length - (gone.end - gone.start);
    else if (gone.start < offset) shift -= offset - gone.start;
  }
  return offset + shift;
}
