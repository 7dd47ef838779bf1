/** Which words of a paragraph stayed, went and came. */
import { diffArrays } from 'diff';

export interface WordPiece {
  readonly kind: 'same' | 'removed' | 'added';
  /** One or several words as written, with the blanks between them. */
  readonly text: string;
}

/** `report;`: a word with the marks that touch it */
const markedWord = /\S+/g;

/** In reading order; what went stands before what came in its place. Blanks between pieces are left out. */
export function wordPieces(older: string, newer: string): readonly WordPiece[] {
  const [before, after] = [older, newer].map((text) => text.match(markedWord) ?? []);
  return diffArrays(before ?? [], after ?? []).map(({ value, added, removed }) => ({
    kind: removed ? 'removed' : added ? 'added' : 'same',
    text: value.join(' '),
  }));
}
