/** What a growing selection takes in: a word, a phrase, a sentence, a paragraph, and so on to the whole draft. */
import type { Resolution } from '../model/resolution.ts';
import { encloses, span, type Span } from '../text/span.ts';
import { divisionsAround } from './selection/divisionsAround.ts';
import { phrasesAround } from './selection/phrasesAround.ts';
import { wordAround } from './selection/wordAround.ts';
import { isWordSign } from './writing/wordSign.ts';

/** The smallest first, each larger than the one before and around it; the last one is the whole draft. */
export function selectionRangesAt(resolution: Resolution, offset: number): readonly Span[] {
  const { text } = resolution.tree;
  const sign = signAt(text, offset);
  const around = [
    ...wordAround(text, sign),
    ...phrasesAround(resolution, sign),
    ...divisionsAround(resolution, sign),
    span(0, text.length),
  ];
  return nested(around.filter((one) => encloses(one, sign)));
}

/** The sign the cursor is taken to be on: the one behind it, but at the end of a word the one before. */
function signAt(text: string, offset: number): Span {
  const isAfterWord = isWordSign(text.charAt(offset - 1)) && !isWordSign(text.charAt(offset));
  if (isAfterWord || (offset === text.length && offset > 0)) return span(offset - 1, offset);
  return span(offset, Math.min(offset + 1, text.length));
}

/** Where two cross, as a phrase and a bracket may, the shorter one is kept. */
function nested(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  const byLength = spans.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  for (const one of byLength) {
    const last = kept.at(-1);
    if (last === undefined || (encloses(one, last) && lengthOf(one) > lengthOf(last))) {
      kept.push(one);
    }
  }
  return kept;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
