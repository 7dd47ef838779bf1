/** The mark at the end of some words. */
import type { Body } from '../../syntax/nodes.ts';
import { sourceSpan } from '../../text/prose.ts';
import { slice, type Span } from '../../text/span.ts';

/** `;`, `; and`, `.`, `:` */
interface Tail {
  readonly span: Span;
  readonly written: string;
}

/** `…;`, `…; and`, `…,`, `…:`, `….`, and the mark of `…;]` */
const closing = /[;,.:](?: (?:and|or))?(?=\]?$)/;

/** Absent where the words end in anything else; a bracket may close behind the mark. */
export function tailOf({ prose }: Body, draft: string): Tail | undefined {
  const found = closing.exec(prose.text);
  if (found === null || prose.text.startsWith('..', found.index - 1)) return undefined;
  const span = sourceSpan(prose, found.index, found.index + found[0].length);
  // Marks of a footnote or a change between the two signs would be lost.
  return slice(draft, span).replace(/\s+/g, ' ') === found[0]
    ? { span, written: found[0] }
    : undefined;
}
