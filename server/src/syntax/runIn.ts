/** Run-in lists: `(a) …; (b) …` within the words of a paragraph, going on at the start of a line. */
import { letter, roman } from '../text/numerals.ts';
import { asRoman } from './markers.ts';
import type { Marker } from './nodes.ts';
import { openChain, type Sketch } from './sketch.ts';

/** The open paragraph whose words hold the label before this one, where that label is no subparagraph of its own. */
export function runInOf(text: string, open: Sketch, marker: Marker): Sketch | undefined {
  if (marker.form !== 'parens' || marker.value === 1) return undefined;
  const before = labelsBefore(marker);
  const chain = openChain(open);
  if (chain.some((sketch) => isContinued(sketch, before))) return undefined;
  return chain.findLast((sketch) =>
    sketch.pieces.some(({ start, end }) => holdsAny(text.slice(start, end), before)),
  );
}

/** `(c)` before `(d)`; before `(v)` both `(u)` and `(iv)`. */
function labelsBefore(marker: Marker): readonly string[] {
  const numeral = asRoman(marker);
  const labels = marker.series === 'letter' ? [letter(marker.value - 1)] : [];
  return numeral === undefined ? labels : [...labels, roman(numeral.value - 1)];
}

function isContinued({ subparagraphs }: Sketch, labels: readonly string[]): boolean {
  const last = subparagraphs.at(-1)?.marker?.label;
  return last !== undefined && labels.includes(last);
}

function holdsAny(words: string, labels: readonly string[]): boolean {
  return labels.some((label) => label !== '' && words.includes(`(${label})`));
}
