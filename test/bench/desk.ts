/** A drafter at his desk: the real server, one draft open in it, and questions asked without streams and processes between. */
import {
  ApplyWorkspaceEditRequest,
  ConfigurationRequest,
  createConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializeRequest,
  Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { buildIndex } from '../../server/src/corpus/buildIndex.ts';
import { serve } from '../../server/src/protocol/server.ts';
import { seedTexts } from '../corpus/seedTexts.ts';

export interface Desk {
  readonly uri: string;
  readonly document: TextDocument;
  readonly ask: (method: string, params: object) => Promise<Answered>;
  /** Types a letter at an offset and takes it back, and waits for the findings: the draft is a new version and has been read. */
  readonly type: (offset: number) => Promise<void>;
}

interface Answered {
  readonly result: unknown;
  /** Milliseconds from the question to the answer as it goes out, as JSON. */
  readonly time: number;
  /** Characters the server has sent meanwhile: an answer of few characters says nothing. */
  readonly sent: number;
}

const uri = 'file:///drafts/draft.resolution';

/** Asks for everything the server has, as VS Code does. */
const capabilities = {
  textDocument: {
    diagnostic: {},
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    codeAction: { resolveSupport: { properties: ['edit'] } },
  },
  workspace: { configuration: true, workspaceEdit: { documentChanges: true } },
};

/** With everything on that a drafter may want. */
const settings = { inlayHints: 'all', format: { onSave: true } };

/** Settles once the findings of the draft have come. */
export async function deskWith(text: string): Promise<Desk> {
  const wire = wireToServer();
  await wire.ask(InitializeRequest.method, {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions: { showsReferences: true, showsKnownTexts: true, showsAgreed: true },
  });
  const languageId = 'resolution';
  const document = TextDocument.create(uri, languageId, 1, text);
  wire.tell(DidOpenTextDocumentNotification.method, {
    textDocument: { uri, languageId, version: 1, text },
  });
  const findings = () => wire.ask(DocumentDiagnosticRequest.method, { textDocument: { uri } });
  await findings();
  return {
    uri,
    document,
    ask: wire.ask,
    type: async (offset) => {
      for (const { end, letter } of [
        { end: offset, letter: 'x' },
        { end: offset + 1, letter: '' },
      ]) {
        const range = { start: document.positionAt(offset), end: document.positionAt(end) };
        const contentChanges = [{ range, text: letter }];
        const version = document.version + 1;
        TextDocument.update(document, contentChanges, version);
        wire.tell(DidChangeTextDocumentNotification.method, {
          textDocument: { uri, version },
          contentChanges,
        });
      }
      await findings();
    },
  };
}

interface Wire {
  readonly tell: (method: string, params: object) => void;
  readonly ask: Desk['ask'];
}

function wireToServer(): Wire {
  const waiting = new Map<number, (result: unknown) => void>();
  let count = 0;
  let sent = 0;
  let toServer: (message: Message) => void = () => undefined;
  const reader: MessageReader = {
    ...ends,
    onPartialMessage: silent,
    listen: (callback) => {
      toServer = callback;
      return disposable;
    },
  };
  const writer: MessageWriter = {
    ...ends,
    end: () => undefined,
    write: (message) => {
      sent += JSON.stringify(message).length;
      if (Message.isRequest(message)) {
        const { id, method } = message;
        toServer(spoken({ id, result: answerOfEditor(method) }));
      }
      if (Message.isResponse(message)) {
        if (message.error !== undefined) throw new Error(message.error.message);
        const id = Number(message.id);
        waiting.get(id)?.(message.result);
        waiting.delete(id);
      }
      return Promise.resolve();
    },
  };
  const index = JSON.stringify(buildIndex(seedTexts()));
  serve(createConnection(reader, writer), {
    readSeedIndex: () => Promise.resolve(index),
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
  return {
    tell: (method, params) => {
      toServer(spoken({ method, params }));
    },
    ask: (method, params) =>
      new Promise((resolve) => {
        const started = performance.now();
        const before = sent;
        count += 1;
        waiting.set(count, (result) => {
          resolve({ result, time: performance.now() - started, sent: sent - before });
        });
        toServer(spoken({ id: count, method, params }));
      }),
  };
}

/** The envelope of every message. */
function spoken<Words extends object>(words: Words): Words & Message {
  return { ...words, jsonrpc: '2.0' };
}

const disposable = { dispose: () => undefined };
const silent = () => disposable;
const ends = { onError: silent, onClose: silent, dispose: () => undefined };

/** The draft stays as it is, so that the same can be asked again. */
function answerOfEditor(method: string): object | null {
  if (method === ApplyWorkspaceEditRequest.method) return { applied: true };
  return method === ConfigurationRequest.method ? [settings] : null;
}
