/** Puts the right mark at the end of a paragraph. */
import { placeAfter, type Ending } from './ending.ts';
import type { Fix } from './rule.ts';

/** Replaces the mark that is there, or adds one where there is none. */
export function punctuationFix(ending: Ending, mark: string): Fix {
  return ending.mark === ''
    ? {
        title: `Add "${mark}"`,
        edits: [{ span: placeAfter(ending), newText: mark }],
        meaning: 'kept',
      }
    : {
        title: `Change to "${mark}"`,
        edits: [{ span: ending.span, newText: mark }],
        // What the colon leads to may still be to come.
        meaning: ending.mark === ':' ? 'unsure' : 'kept',
      };
}

/** `Expected ";" after paragraph 3, found "."` */
export function expectedMark(mark: string, where: string, ending: Ending): string {
  const found = ending.mark === '' ? '' : `, found "${ending.mark}"`;
  return `Expected "${mark}" ${where}${found}`;
}
