/** The words between two punctuation marks. */
import { span, type Span } from '../../text/span.ts';
import { trimmed } from './trimmed.ts';

/** `; `, `, `, ` (`, `) `, ` – `, and the quotation marks */
const mark = /[,;:.!?()[\]“”"–—]/;

/** Positions in the text of a paragraph; without the marks. */
export function clauseAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && !parts(text, start - 1)) start--;
  let end = at;
  while (end < text.length && !parts(text, end)) end++;
  return trimmed(text, span(start, end));
}

/** Not the comma of "1,500", the full stop of "A/CONF.213/9", the brackets of "2 (b)" or the dash of "2018–2021". */
function parts(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (!mark.test(sign)) return false;
  const [before, behind] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (sign === '(') return !isShort(text, at);
  if (sign === ')') return !isShort(text, text.lastIndexOf('(', at));
  if (sign === '–' || sign === '—') return before === ' ' && behind === ' ';
  return !/[,.:]/.test(sign) || behind === '' || /[\s”"’)]/.test(behind);
}

/** `(b)`, `(iv)`, `(2000)` */
const shortBracket = /\(\w{1,4}\)/y;

function isShort(text: string, at: number): boolean {
  shortBracket.lastIndex = Math.max(0, at);
  return at >= 0 && shortBracket.test(text);
}
