/** `(` at the start of a line: the next letter of the list above, or the first one below a colon. */
import type { Resolution } from '../model/resolution.ts';
import type { Paragraph } from '../syntax/nodes.ts';
import type { Edit } from '../text/edit.ts';
import { span } from '../text/span.ts';
import { annexLetter } from './continuation/annexLetter.ts';
import { endSign } from './continuation/endSign.ts';
import { chapeauContinued, firstLetter, paragraphContinued } from './continuation/nextMarker.ts';
import { partAt } from './place/partAt.ts';
import { paragraphsOf } from './place/paragraphsOf.ts';
import { restOfLine } from './writing/restOfLine.ts';

/** `offset` is behind the `(`; absent unless it stands alone on its line, below a list or a colon. */
export function listOpenedAt(resolution: Resolution, offset: number): Edit | undefined {
  const { text } = resolution.tree;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const closed = text.charAt(offset) === ')' ? 1 : 0;
  const end = offset + closed;
  if (!opened.test(text.slice(start, offset)) || !blank.test(restOfLine(text, end)))
    return undefined;
  const above = text.slice(0, start).trimEnd();
  const gap = text.slice(above.length, start).split('\n').length - 1;
  const sign = signOf(above, { gap });
  const place = { start, above: above.length, indent: offset - 1 - start };
  const marker = sign === undefined ? undefined : markerFor(resolution, place, sign);
  return marker?.includes('(') === true ? { span: span(start, end), newText: marker } : undefined;
}

/** `    (` */
const opened = /^[ \t]*\($/;
const blank = /^[ \t\r]*$/;

/** What the text above ends with; a full stop ends a list only where no blank line follows. */
function signOf(above: string, { gap }: { readonly gap: number }): ':' | ';' | undefined {
  const line = above.slice(Math.max(above.lastIndexOf('\n') + 1, above.length - lineRead));
  const sign = endSign(line.replace(joined, ';'));
  if (sign === ':' || sign === ';') return sign;
  return sign === '.' && gap > 1 ? ';' : undefined;
}

const lineRead = 200;
/** `; and` before the last of a list */
const joined = /; (?:and|or)$/;

interface Line {
  readonly start: number;
  /** Where the text before it ends. */
  readonly above: number;
  readonly indent: number;
}

function markerFor(resolution: Resolution, line: Line, sign: ':' | ';'): string | undefined {
  if (partAt(resolution.outline, line.start) === undefined) {
    return sign === ';' ? annexLetter(resolution, line.start, line.above) : undefined;
  }
  const paragraph = paragraphsOf(resolution).findLast(({ span: at }) => at.start < line.start);
  if (paragraph === undefined || paragraph.body.span.end < line.above) return undefined;
  return sign === ':' ? firstBelow(resolution, paragraph) : nextOf(resolution, paragraph, line);
}

function firstBelow(resolution: Resolution, paragraph: Paragraph): string | undefined {
  const label = resolution.numbering.find((one) => one.paragraph === paragraph);
  return label === undefined ? firstLetter : chapeauContinued(resolution, label);
}

/** The list that the indent of the line belongs to; where none has it, the innermost one. */
function nextOf(resolution: Resolution, paragraph: Paragraph, line: Line): string | undefined {
  const lists = listsAround(resolution, paragraph).map((list) =>
    paragraphContinued(resolution, list),
  );
  const [innermost] = lists;
  return lists.find((marker) => marker?.indexOf('(') === line.indent) ?? innermost;
}

/** The subparagraph itself and those it stands in, from inside out. */
function listsAround({ numbering }: Resolution, paragraph: Paragraph): Resolution['numbering'] {
  return numbering
    .filter(
      ({ paragraph: { kind, span: at } }) =>
        kind === 'subparagraph' && at.start <= paragraph.span.start && paragraph.span.end <= at.end,
    )
    .toReversed();
}
