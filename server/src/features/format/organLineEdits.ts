/** `*The General Assembly*,`: the name in italics, the comma behind them. */
import type { OrganLine } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { slice } from '../../text/span.ts';

/** What else may stand on the line: notes, links, quotation marks */
const foreign = /[[\]<>&\\“”"‘’^~+|]/;

/** `<u>`, `</strong>`: marks like those of italics */
const emphasized = /<\/?(?:[ubi]|em|strong)>/gi;

/** Nothing where more than the name and its mark stands on the line. */
export function organLineEdits(draft: string, { span, body, name }: OrganLine): readonly Edit[] {
  const written = slice(draft, span);
  const { text } = body.prose;
  const end = text.indexOf(name) + name.length;
  if (foreign.test(written.replace(emphasized, '')) || body.calls.length > 0 || end < name.length)
    return [];
  const wanted = `*${text.slice(0, end)}*${text.slice(end).trimStart()}`;
  return written === wanted ? [] : [{ span, newText: wanted }];
}
