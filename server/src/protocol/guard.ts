/** Stands between the wire and the answers: the only place that catches. */
import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
} from 'vscode-languageserver';
import { citedNames } from '../model/citedNames.ts';
import type { Settings } from '../workspace/settings.ts';
import { askedAbout, type Asked } from './asked.ts';
import type { Session } from './session.ts';

/**
 * Whether the answer is wrong without the corpus, and so must wait for it; `awaitedUnlessAskedAgain`: whether it would stay wrong,
 * because the editor cannot be told to ask again when the corpus is there.
 */
export type CorpusNeed = 'awaited' | 'asItIs' | 'awaitedUnlessAskedAgain';

export interface Guarded<Params, Answer> {
  /** The draft asked about. */
  readonly uriOf: (params: Params) => string | undefined;
  readonly corpus: CorpusNeed;
  /** The answer about a draft that is not open, and after a fault. */
  readonly nothing: (params: Params) => Answer;
  readonly answer: (asked: Asked, params: Params) => Answered<Answer> | Promise<Answered<Answer>>;
}

/** An answer, or a sentence that says why there is none. */
export type Answered<Answer> = Answer | ResponseError<never>;

/** Answers one request: unknown drafts, cancelled questions and faults of ours never disturb the drafter. */
export async function guard<Params, Answer>(
  session: Session,
  guarded: Guarded<Params, Answer>,
  params: Params,
  token: CancellationToken,
): Promise<Answered<Answer>> {
  try {
    await session.host.breathe();
    if (isCancelled(token)) return cancelled();
    const uri = guarded.uriOf(params);
    if (uri === undefined || session.documents.get(uri) === undefined) {
      return guarded.nothing(params);
    }
    const settings = await session.configuration.of(uri);
    if (isAwaited(session, guarded.corpus)) await learntAbout(session, uri, settings);
    const document = session.documents.get(uri);
    if (isCancelled(token)) return cancelled();
    if (document === undefined) return guarded.nothing(params);
    const library = session.library.now();
    return await guarded.answer(askedAbout(session, document, { settings, library }), params);
  } catch (fault) {
    report(session.connection, fault);
    return guarded.nothing(params);
  }
}

/** Once all is known that the corpus can say of the resolutions a draft cites. */
async function learntAbout(session: Session, uri: string, settings: Settings): Promise<void> {
  const library = await session.library.whenRead();
  const document = session.documents.get(uri);
  if (document === undefined || session.corpus.now() === undefined) return;
  const { resolution } = askedAbout(session, document, { settings, library });
  await session.knownSoFar.learn(citedNames(resolution));
}

function isAwaited(session: Session, need: CorpusNeed): boolean {
  if (need === 'awaitedUnlessAskedAgain') return !session.editor().abilities.asksAgain;
  return need === 'awaited';
}

export interface GuardedWhole<Params, Answer> {
  /** Whether the answer is wrong without the corpus, and so must wait for it. */
  readonly corpus: 'awaited' | 'asItIs';
  /** The answer after a fault. */
  readonly nothing: Answer;
  readonly answer: (
    session: Session,
    params: Params,
    token: CancellationToken,
  ) => Answer | Promise<Answer>;
}

/** Answers a request about all drafts, or about none. */
export async function guardWhole<Params, Answer>(
  session: Session,
  { corpus, nothing, answer }: GuardedWhole<Params, Answer>,
  params: Params,
  token: CancellationToken,
): Promise<Answered<Answer>> {
  try {
    await session.host.breathe();
    if (corpus === 'awaited') await session.library.whenRead();
    if (isCancelled(token)) return cancelled();
    const answered = await answer(session, params, token);
    return isCancelled(token) ? cancelled() : answered;
  } catch (fault) {
    report(session.connection, fault);
    return nothing;
  }
}

/** Does something nobody waits for an answer to. */
export function inTheBackground(connection: Connection, work: () => Promise<unknown>): void {
  work().catch((fault: unknown) => {
    report(connection, fault);
  });
}

function isCancelled(token: CancellationToken): boolean {
  return token.isCancellationRequested;
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
}

function report(connection: Connection, fault: unknown): void {
  connection.console.error(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
}
