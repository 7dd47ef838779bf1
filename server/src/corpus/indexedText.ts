/** A text that comes along, word for word: what its paragraphs say, so that they can be found. */
import type { HeldIdentity } from './corpus.ts';
import type { CorpusParagraph } from './corpusText.ts';

export interface IndexedText extends HeldIdentity {
  readonly paragraphs: readonly CorpusParagraph[];
}
