/** Writes another number into a footnote call or before a note, in the way it is written. */
import type { Edit } from '../text/edit.ts';
import { slice, span, type Span } from '../text/span.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export interface Relabelling {
  readonly from: string;
  readonly to: string;
}

/** `[^1]` to `[^2]`, `¹` to `²`, `<sup>1</sup>` to `<sup>2</sup>`, `[[1]](#_ftn1)` to `[[2]](#_ftn1)`. */
export function relabelling(draft: string, mark: Span, { from, to }: Relabelling): Edit {
  const [written = ''] = slice(draft, mark).split('](');
  for (const [old, right] of [
    [from, to],
    [raised(from), raised(to)],
  ] as const) {
    const at = written.lastIndexOf(old);
    if (at === -1) continue;
    const start = mark.start + at;
    return { span: span(start, start + old.length), newText: right };
  }
  return { span: mark, newText: `[^${to}]` };
}

/** "12" as `¹²`. */
export function raised(label: string): string {
  return label.replace(/\d/g, (digit) => superscripts.charAt(Number(digit)));
}
