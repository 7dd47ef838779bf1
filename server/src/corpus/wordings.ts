/** The wording of texts, to be asked: the part of a corpus that texts in memory answer, too. */
import type { AgreedMatch, AgreedQuestion, Passage, PhraseQuestion } from './corpus.ts';
import type { CorpusParagraph } from './corpusText.ts';

export interface Wordings {
  /** For each paragraph those with the closest wording, best first. */
  readonly agreed: (question: AgreedQuestion) => readonly (readonly AgreedMatch[])[];
  /** Paragraphs that hold a phrase. */
  readonly search: (question: PhraseQuestion) => readonly Passage[];
  /** A text as it was read; absent where it is none of these. */
  readonly paragraphs: (address: string) => readonly CorpusParagraph[] | undefined;
}
