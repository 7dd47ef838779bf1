/** The next letter of a list in an annex, whose paragraphs have no place in the numbering of the resolution. */
import type { Resolution } from '../../model/resolution.ts';
import { asRoman } from '../../syntax/markers.ts';
import type { Marker, Passage } from '../../syntax/nodes.ts';
import { letter, roman } from '../../text/numerals.ts';

/** Continues the lettered paragraph that ends at `above`, before the line that begins at `start`. */
export function annexLetter(
  { outline, tree }: Resolution,
  start: number,
  above: number,
): string | undefined {
  const annex = outline.annexes.findLast((one) => one.span.start < start);
  const passages = (annex?.blocks ?? []).filter(
    (block): block is Passage => block.kind === 'passage' && block.span.start < start,
  );
  const last = passages.at(-1);
  if (last?.marker?.form !== 'parens' || last.body.span.end < above) return undefined;
  const next = following(passages.flatMap(({ marker }) => marker ?? []));
  const lineStart = tree.text.lastIndexOf('\n', last.marker.span.start - 1) + 1;
  return next && `${tree.text.slice(lineStart, last.marker.span.start)}(${next}) `;
}

/** `(i)` is a letter behind `(h)`, a numeral elsewhere. */
function following(markers: readonly Marker[]): string | undefined {
  const last = markers.at(-1);
  if (last === undefined || last.latin > 0) return undefined;
  const asNumeral = asRoman(last);
  const isLetter =
    last.series === 'letter' &&
    (asNumeral === undefined || markers.some(({ label }) => label === letter(last.value - 1)));
  if (isLetter) return letter(last.value + 1);
  return asNumeral === undefined ? undefined : roman(asNumeral.value + 1);
}
