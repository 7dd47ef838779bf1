/** Title, sections and parts in the outline. */
import type { Heading, Title } from '../../syntax/nodes.ts';
import { span } from '../../text/span.ts';
import type { DraftSymbol } from './symbol.ts';

export function titleSymbol({ text, number, span: whole, body }: Title): DraftSymbol {
  return {
    name: text.trim() || 'Title',
    detail: number ?? '',
    kind: 'title',
    span: whole,
    selection: body.span,
    children: [],
  };
}

/** From the heading to the end of what stands under it. */
export function headingSymbol(heading: Heading, children: readonly DraftSymbol[]): DraftSymbol {
  const { numeral, text } = heading;
  const words = numeral === undefined || text.startsWith(numeral) ? text : `${numeral}. ${text}`;
  return {
    name: words.trim().replace(/\.$/, '') || 'Heading',
    detail: '',
    kind: heading.role,
    span: span(heading.span.start, children.at(-1)?.span.end ?? heading.span.end),
    selection: heading.span,
    children,
  };
}
