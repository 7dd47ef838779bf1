/** An editor of few words: talks real JSON-RPC to the real server over two streams. */
import { PassThrough } from 'node:stream';
import {
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CorpusHost } from '../../server/src/protocol/corpusHost.ts';
import type { StartOptions } from '../../server/src/protocol/contract.ts';
import type { DraftFiles } from '../../server/src/protocol/host.ts';
import { serve } from '../../server/src/protocol/server.ts';
import { span, type Span } from '../../server/src/text/span.ts';

export const uri = 'file:///drafts/draft.resolution';

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly settings?: unknown;
  readonly rulePages?: string;
  /** What else the client says when it starts the server. */
  readonly startOptions?: StartOptions;
  /** The text of the index; absent: it cannot be read. */
  readonly seedIndex?: string;
  /** Addresses of the folders of its workspace. */
  readonly folders?: readonly string[];
  /** The disk of the server; absent: it has none, as in a browser. */
  readonly files?: DraftFiles;
  /** Who reads the folders of a corpus; absent: nobody. */
  readonly corpus?: CorpusHost;
  /** How the server waits for what is on its way. */
  readonly pause?: () => Promise<void>;
  /** The seed texts; absent: there are none, as in a browser. */
  readonly seeds?: readonly string[];
  /** Where what the server registers for is put. */
  readonly registered?: Mailbox<unknown>;
}

export interface TestEditor {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What was shown to the drafter, in order. */
  readonly shown: readonly string[];
  /** What went to the log. */
  readonly logged: readonly string[];
  readonly settings: { current: unknown };
  readonly open: (text: string) => Promise<TextDocument>;
  readonly edit: (document: TextDocument, where: Span, newText: string) => Promise<void>;
  readonly pull: (previousResultId?: string) => Promise<Pulled>;
  /** The next findings that are pushed. */
  readonly pushed: () => Promise<readonly Diagnostic[]>;
  /** Settles once something has been shown. */
  readonly nextShown: () => Promise<string>;
}

export interface Pulled {
  readonly kind: string;
  readonly resultId?: string;
  readonly items?: readonly Diagnostic[];
}

/** What VS Code can do, as far as the server asks. */
export const modern: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    codeAction: { resolveSupport: { properties: ['edit'] } },
  },
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
};

export const emptyIndex = '{"version":3,"entries":[],"texts":[]}';

export async function connectedEditor(options: EditorOptions = {}): Promise<TestEditor> {
  const connection = startServer(options);
  const settings = { current: options.settings };
  const shown = mailbox<string>();
  const pushed = mailbox<readonly Diagnostic[]>();
  const logged: string[] = [];
  connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    shown.put(message);
  });
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    logged.push(message);
  });
  connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => {
    pushed.put(diagnostics);
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(() => settings.current ?? null),
  );
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    for (const one of registrations) options.registered?.put(one);
  });
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>(InitializeRequest.method, {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? modern,
    workspaceFolders: options.folders?.map((folder) => ({ uri: folder, name: folder })) ?? null,
    initializationOptions: {
      rulePages: options.rulePages,
      settings: options.settings,
      ...options.startOptions,
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    shown: shown.all,
    logged,
    settings,
    pushed: pushed.next,
    nextShown: shown.next,
    ...draftsOf(connection),
  };
}

function startServer({
  seedIndex,
  files,
  corpus,
  pause = nextTurn,
  seeds,
}: EditorOptions): ProtocolConnection {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor)), {
    readSeedIndex: () =>
      seedIndex === undefined
        ? Promise.reject(new Error('No such file'))
        : Promise.resolve(seedIndex),
    breathe: nextTurn,
    pause,
    ...(seeds && { readSeeds: () => Promise.resolve(seeds) }),
    ...(files && { files }),
    ...(corpus && { corpus }),
  });
  return createProtocolConnection(
    new StreamMessageReader(toEditor),
    new StreamMessageWriter(toServer),
  );
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

function draftsOf(connection: ProtocolConnection): Pick<TestEditor, 'open' | 'edit' | 'pull'> {
  return {
    open: async (text) => {
      const document = TextDocument.create(uri, 'resolution', 1, text);
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'resolution', version: 1, text },
      });
      return document;
    },
    edit: async (document, where, newText) => {
      const contentChanges = [{ range: rangeIn(document, where), text: newText }];
      const version = document.version + 1;
      TextDocument.update(document, contentChanges, version);
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      });
    },
    pull: (previousResultId) =>
      connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      }),
  };
}

export interface Mailbox<Letter> {
  readonly all: Letter[];
  readonly put: (letter: Letter) => void;
  /** The oldest one not yet read, or the next to come. */
  readonly next: () => Promise<Letter>;
}

export function mailbox<Letter>(): Mailbox<Letter> {
  const all: Letter[] = [];
  const unread: Letter[] = [];
  const waiting: ((letter: Letter) => void)[] = [];
  return {
    all,
    put: (letter) => {
      all.push(letter);
      const reader = waiting.shift();
      if (reader === undefined) unread.push(letter);
      else reader(letter);
    },
    next: () => {
      const letter = unread.shift();
      return letter === undefined
        ? new Promise((resolve) => waiting.push(resolve))
        : Promise.resolve(letter);
    },
  };
}

export function rangeIn(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** Where words stand in a draft. */
export function wordsIn(document: TextDocument, words: string): Span {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`The draft does not say "${words}"`);
  return span(start, start + words.length);
}
