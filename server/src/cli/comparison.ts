/** Two texts and what came of comparing them, as it is printed. */
import type { ComparedRow } from '../corpus/compare/compared.ts';
import type { DraftParagraph } from '../corpus/compare/paragraphsIn.ts';

export interface ComparedText {
  /** Of the file, or "-". */
  readonly name: string;
  readonly text: string;
  readonly title: string | undefined;
  readonly paragraphs: readonly DraftParagraph[];
}

export interface Comparison {
  readonly older: ComparedText;
  readonly newer: ComparedText;
  readonly rows: readonly ComparedRow<DraftParagraph>[];
}
