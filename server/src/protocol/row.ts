/** One row of the table of handlers: a request, what is advertised for it, and how it is answered. */
import type {
  CancellationToken,
  Disposable,
  ProtocolRequestType,
  ServerCapabilities,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Asked } from './asked.ts';
import {
  guard,
  guardWhole,
  type Answered,
  type CorpusNeed,
  type Guarded,
  type GuardedWhole,
} from './guard.ts';
import type { Editor, Session } from './session.ts';

export interface Handler {
  readonly capabilities: ServerCapabilities;
  /** Whether an editor can make use of it; absent: every editor can. */
  readonly offeredTo?: (editor: Editor) => boolean;
  readonly listen: (session: Session) => Disposable;
}

interface Row<Params, Answer> {
  readonly capabilities: ServerCapabilities;
  readonly corpus?: CorpusNeed;
  readonly nothing: Answer;
  readonly answer: (asked: Asked, params: Params) => Answered<Answer> | Promise<Answered<Answer>>;
}

/** A request about the draft it names as `textDocument`. */
export function row<
  Params extends { textDocument: TextDocumentIdentifier },
  Answer,
  Part,
  Fault,
  Options,
>(
  request: ProtocolRequestType<Params, Answer, Part, Fault, Options>,
  { capabilities, corpus = 'asItIs', nothing, answer }: Row<Params, Answer>,
): Handler {
  const uriOf = ({ textDocument }: Params) => textDocument.uri;
  return rowAbout(request, capabilities, { uriOf, corpus, nothing: () => nothing, answer });
}

/** A request that names its draft in another way. */
export function rowAbout<Params, Answer, Part, Fault, Options>(
  request: ProtocolRequestType<Params, Answer, Part, Fault, Options>,
  capabilities: ServerCapabilities,
  guarded: Guarded<Params, Answer>,
): Handler {
  return handler(request, capabilities, (session, params, token) =>
    guard(session, guarded, params, token),
  );
}

/** A request about all drafts, or about none. */
export function rowAboutAll<Params, Answer, Part, Fault, Options>(
  request: ProtocolRequestType<Params, Answer, Part, Fault, Options>,
  capabilities: ServerCapabilities,
  guarded: GuardedWhole<Params, Answer>,
): Handler {
  return handler(request, capabilities, (session, params, token) =>
    guardWhole(session, guarded, params, token),
  );
}

function handler<Params, Answer, Part, Fault, Options>(
  { method }: ProtocolRequestType<Params, Answer, Part, Fault, Options>,
  capabilities: ServerCapabilities,
  answer: (session: Session, params: Params, token: CancellationToken) => Promise<Answered<Answer>>,
): Handler {
  return {
    capabilities,
    // By name: the types of the overload that takes the request itself cannot be met by a generic answer.
    listen: (session) =>
      session.connection.onRequest<unknown, unknown>(
        method,
        (params: Params, token: CancellationToken) => answer(session, params, token),
      ),
  };
}
