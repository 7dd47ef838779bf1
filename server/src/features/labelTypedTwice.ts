/** `(c) c)`: who types a label from habit finds it there already. */
import type { Resolution } from '../model/resolution.ts';
import type { Edit } from '../text/edit.ts';
import { span } from '../text/span.ts';

/** `    (c) c)` */
const twice = /^[ \t]*\((?<label>[a-z]{1,6})\)(?<again> \k<label>\))$/i;

/** `offset` is behind the second `)`; takes the second label away. Absent where the line says anything else. */
export function labelTypedTwiceAt(
  { tree: { text } }: Resolution,
  offset: number,
): Edit | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const again = twice.exec(text.slice(start, offset))?.groups?.['again'];
  return again === undefined
    ? undefined
    : { span: span(offset - again.length, offset), newText: '' };
}
