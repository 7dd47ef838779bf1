/** A text as words and signs, each with the blanks before it: what two texts are compared by for reading. */
import { wordsIn } from './words.ts';

export interface WordToken {
  readonly kind: 'word' | 'sign';
  /** As it is written; all of them together are the text. */
  readonly text: string;
  /** What is compared: words as `wordsIn` gives them, quotation marks as plain ones. */
  readonly sign: string;
}

/** One character that is no blank: `;`, `(`, `“`. */
const signPattern = /\S/gu;
/** `“`, `«` */
const quotationMark = /["“”„«»]/u;

export function wordTokens(text: string): readonly WordToken[] {
  const tokens: WordToken[] = [];
  let done = 0;
  const take = (kind: WordToken['kind'], end: number, sign: string) => {
    tokens.push({ kind, text: text.slice(done, end), sign });
    done = end;
  };
  const takeSigns = (until: number) => {
    const from = done;
    for (const { 0: sign, index } of text.slice(from, until).matchAll(signPattern))
      take('sign', from + index + sign.length, quotationMark.test(sign) ? '"' : sign);
  };
  for (const word of wordsIn(text)) {
    takeSigns(word.start);
    take('word', word.end, word.text);
  }
  takeSigns(text.length);
  // Blanks behind everything belong to what is last.
  const last = tokens.pop();
  return last === undefined ? [] : [...tokens, { ...last, text: last.text + text.slice(done) }];
}
