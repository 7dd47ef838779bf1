/** The corpus of the drafter's own. */
import { IndexCorpusRequest } from '../indexCorpus.ts';
import { rowAboutAll, type Handler } from '../row.ts';

export const corpus: Readonly<Record<string, Handler>> = {
  [IndexCorpusRequest.method]: rowAboutAll(
    IndexCorpusRequest,
    {},
    { corpus: 'asItIs', nothing: null, answer: (session) => session.corpus.reading() },
  ),
};
