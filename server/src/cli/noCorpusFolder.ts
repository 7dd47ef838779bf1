/** Said by commands that have nothing to search without a folder. */
import { refuse } from '../text/refusal.ts';

export const noCorpusFolder = refuse(
  'Name a folder of texts to search in with --corpus, such as --corpus texts',
);
