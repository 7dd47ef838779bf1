/** Blank lines and indents, as the draft has them. */
import { levelOf } from '../../model/levelOf.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { span, type Span } from '../../text/span.ts';
import { indentBefore, usualIndent } from '../writing/indent.ts';
import type { Holdings } from './holdings.ts';

/** Where nothing in the draft says how deep a level is. */
export const indentOfLevel = ' '.repeat(usualIndent);

/** What stands between the paragraphs of a list, or of the draft where there is but one: an empty line mostly. */
export function gapIn(
  draft: string,
  list: readonly (Paragraph | undefined)[],
  holdings: Holdings,
): string {
  for (const [at, paragraph] of list.entries()) {
    const [here, next] = [paragraph, list[at + 1]].map((one) => one && holdings(one));
    if (here === undefined || next === undefined) continue;
    const gap = draft.slice(here.end, next.start);
    if (gap.trim() === '' && gap !== '') return gap;
  }
  return draft.includes('\r\n') ? '\r\n\r\n' : '\n\n';
}

/** The blanks before the paragraphs of a level. */
export function indentOf({ tree, numbering }: Resolution, level: number): string {
  const model = numbering.find(({ paragraph }) => levelOf(paragraph) === level)?.paragraph;
  return model === undefined
    ? indentOfLevel.repeat(level)
    : indentBefore(tree.text, model.span.start);
}

/** Gives the lines of a paragraph, with all below it, another indent. */
export function reindented(draft: string, lines: Span, from: string, to: string): readonly Edit[] {
  if (from === to) return [];
  const edits: Edit[] = [];
  for (let start = lines.start; start < lines.end;) {
    const lineBreak = draft.indexOf('\n', start);
    const end = lineBreak === -1 || lineBreak > lines.end ? lines.end : lineBreak;
    const isBlank = draft.slice(start, end).trim() === '';
    if (!isBlank && draft.startsWith(from, start))
      edits.push({ span: span(start, start + from.length), newText: to });
    start = end + 1;
  }
  return edits;
}
