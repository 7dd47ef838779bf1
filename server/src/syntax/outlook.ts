/** What still comes before the next heading: tells a preambular paragraph that begins like an operative one from a sole operative one. */
import { acts } from './actsBehind.ts';
import { isBareAnnex } from './bareAnnex.ts';
import type { Chunk } from './chunks.ts';
import type { Marker } from './nodes.ts';
import { beginsRecord } from './record.ts';
import { romanNumberOf } from './unusualNumbers.ts';

export interface Outlook {
  /** A paragraph 1 is still to come. */
  readonly firstNumber: boolean;
  /** Words that open like a preambular paragraph are still to come. */
  readonly preamble: boolean;
  /** The marker of the very next chunk. */
  readonly marker: Marker | undefined;
}

export const noOutlook: Outlook = { firstNumber: false, preamble: false, marker: undefined };

/** The outlook from each chunk, worked out from the end. */
export function outlooks(text: string, chunks: readonly Chunk[]): readonly Outlook[] {
  const found: Outlook[] = [];
  let next = noOutlook;
  for (const chunk of chunks.toReversed()) {
    found.push(next);
    next = before(text, chunk, next);
  }
  return found.reverse();
}

/** `*The General Assembly*,` */
const organLike = /^[*_“"]{0,4}The\s.{3,165}$/i;

/** `*Recalling* …`, `Deeply concerned …`, `Mindful of …` */
const preambleLike = /^[*_]{0,3}[A-Z][a-z-]*(?:ing|ed|[cd]ful|ious|ware|ly)\b/;

function before(text: string, { head, span: place }: Chunk, next: Outlook): Outlook {
  switch (head.kind) {
    case 'heading':
    case 'bold':
      return noOutlook;
    case 'marker':
      return {
        ...next,
        firstNumber: next.firstNumber || isFirst(head.marker, text.slice(head.end, place.end)),
        marker: head.marker,
      };
    case 'plain':
      return beforeWords(text.slice(place.start, place.end), next);
    default:
      return next;
  }
}

/** `1.`, or `(1)` before words that act */
function isFirst({ series, form, value }: Marker, words: string): boolean {
  return series === 'arabic' && value === 1 && (form !== 'parens' || acts(words));
}

function beforeWords(words: string, next: Outlook): Outlook {
  if (organLike.test(words) || isBareAnnex(words) || beginsRecord(words)) return noOutlook;
  return {
    firstNumber: next.firstNumber || romanNumberOf(words, 0)?.value === 1,
    preamble: next.preamble || preambleLike.test(words),
    marker: undefined,
  };
}
