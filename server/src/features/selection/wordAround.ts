/** The word at a place. */
import { span, type Span } from '../../text/span.ts';
import { isWordSign } from '../writing/wordSign.ts';

/** `follow-up`, `State’s` */
const joint = /[-‑’']/;

/** With and without what hyphens and apostrophes join to it; nothing where no word stands. */
export function wordAround(text: string, { start, end }: Span): readonly Span[] {
  if (!isWordSign(text.slice(start, end))) return [];
  const word = grown(text, span(start, end));
  return [word, joined(text, word)];
}

function grown(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (isWordSign(text.charAt(from - 1))) from--;
  while (isWordSign(text.charAt(to))) to++;
  return span(from, to);
}

function joined(text: string, word: Span): Span {
  let whole = word;
  for (;;) {
    const { start, end } = whole;
    const before = joint.test(text.charAt(start - 1)) && isWordSign(text.charAt(start - 2));
    const behind = joint.test(text.charAt(end)) && isWordSign(text.charAt(end + 1));
    if (!before && !behind) return whole;
    whole = grown(text, span(before ? start - 2 : start, behind ? end + 2 : end));
  }
}
