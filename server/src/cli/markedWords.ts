/** What a text says otherwise than another, for a terminal: `the [-seventy-ninth-] {+eightieth+} session`. */
import type { Run } from '../corpus/agreed/differences.ts';

const marks = { kept: ['', ''], dropped: ['[-', '-]'], added: ['{+', '+}'] } as const;

/** `Invites` of `Requests` → `Invites`: a word, not a sign, comes in place of another. */
const word = /^[\p{L}\p{N}]/u;

/** Marks stand close to the words. */
export function markedWords(runs: readonly Run[]): string {
  const pieces = runs.map(({ kind, text }, at) => {
    const [open, close] = marks[kind];
    const words = text.trim();
    const replaces = kind === 'added' && runs[at - 1]?.kind === 'dropped' && word.test(words);
    const before = /^\s/u.test(text) || replaces ? ' ' : '';
    const behind = /\s$/u.test(text) ? ' ' : '';
    return `${before}${open}${words}${close}${behind}`;
  });
  return pieces.join('').trim();
}
