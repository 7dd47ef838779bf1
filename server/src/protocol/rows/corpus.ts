/** The corpus of the drafter's own. */
import { CancellationToken } from 'vscode-languageserver';
import type { CorpusReading } from '../contract.ts';
import { guardWhole, type GuardedWhole } from '../guard.ts';
import { IndexCorpusRequest } from '../indexCorpus.ts';
import type { Handler } from '../row.ts';

const reading: GuardedWhole<object, CorpusReading | null> = {
  corpus: 'asItIs',
  nothing: null,
  answer: (session) => session.corpus.reading(),
};

export const corpus: Readonly<Record<string, Handler>> = {
  [IndexCorpusRequest.method]: {
    capabilities: {},
    // An editor may leave out what is empty: then the token comes without params.
    listen: (session) =>
      session.connection.onRequest(IndexCorpusRequest.method, (...given: readonly unknown[]) =>
        guardWhole(session, reading, {}, given.find(isToken) ?? CancellationToken.None),
      ),
  },
};

function isToken(given: unknown): given is CancellationToken {
  return CancellationToken.is(given);
}
