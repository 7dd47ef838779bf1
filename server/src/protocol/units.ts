/** How far into a text an offset is, counted in the units of the editor at the other end. */
import { lastUpTo } from '../text/lastUpTo.ts';

/** What the columns of an editor count: bytes, UTF-16 code units or characters. */
export const encodings = ['utf-8', 'utf-16', 'utf-32'] as const;

export type Encoding = (typeof encodings)[number];

export interface Units {
  /** How many units stand before an offset; within a character it counts as the beginning of it. */
  readonly before: (offset: number) => number;
  /** The offset before which so many units stand; within a character its beginning. */
  readonly offsetOf: (units: number) => number;
}

/** Every so many code units the count is kept. */
const stretch = 16;

/** Takes time linear in the text once, and next to none for each question. */
export function unitsIn(text: string, encoding: Encoding): Units {
  if (encoding === 'utf-16') return codeUnits;
  const width = widths[encoding];
  const counts = countsOf(text, width);

  function before(offset: number): number {
    const end = isWithinPair(text, offset) ? offset - 1 : offset;
    const kept = Math.floor(end / stretch);
    let units = counts[kept] ?? 0;
    for (let at = kept * stretch; at < end; at++) units += width(text, at);
    return units;
  }

  function offsetOf(units: number): number {
    const kept = lastUpTo(counts, units);
    let rest = units - (counts[kept] ?? 0);
    let at = kept * stretch;
    while (at < text.length && width(text, at) <= rest) {
      rest -= width(text, at);
      at++;
    }
    return at;
  }

  return { before, offsetOf };
}

const codeUnits: Units = { before: (offset) => offset, offsetOf: (units) => units };

/** How many units a code unit is; the second half of a pair is none, since the first is the whole character. */
type Width = (text: string, at: number) => number;

const widths: Readonly<Record<Exclude<Encoding, 'utf-16'>, Width>> = {
  'utf-8': (text, at) => {
    const code = text.charCodeAt(at);
    if (code < 0x80) return 1;
    if (code < 0x800) return 2;
    if (isWithinPair(text, at)) return 0;
    return isWithinPair(text, at + 1) ? 4 : 3;
  },
  'utf-32': (text, at) => (isLow(text.charCodeAt(at)) && isWithinPair(text, at) ? 0 : 1),
};

/** Whether an offset parts the two halves of one character. */
function isWithinPair(text: string, offset: number): boolean {
  return isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1));
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

/** The units before every offset that is a multiple of `stretch`. */
function countsOf(text: string, width: Width): Uint32Array {
  const counts = new Uint32Array(Math.floor(text.length / stretch) + 1);
  let units = 0;
  for (let at = 0; at < text.length; at++) {
    if (at % stretch === 0) counts[at / stretch] = units;
    units += width(text, at);
  }
  if (text.length % stretch === 0) counts[text.length / stretch] = units;
  return counts;
}
