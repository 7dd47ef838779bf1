/** The extension in a browser: the server is a worker. */
import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { clientId, clientName, clientOptions } from './languageClient.ts';
import { startDrafting } from './startDrafting.ts';

/** The browser's; the compiler knows only what Node and browsers share. */
declare const Worker: new (script: string) => ServerWorker;

interface ServerWorker {
  readonly terminate: () => void;
}

export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
  const client = new LanguageClient(
    clientId,
    clientName,
    workersOf(script),
    clientOptions(context),
  );
  await startDrafting(context, client);
}

/**
 * A new worker at each start; the one before does not end by itself. The client is given its two ends and not the worker,
 * which VS Code has dressed up so that the client would not know it for one.
 */
function workersOf(script: string): () => Promise<MessageTransports> {
  let running: ServerWorker | undefined;
  return () => {
    running?.terminate();
    running = new Worker(script);
    return Promise.resolve({
      reader: new BrowserMessageReader(running),
      writer: new BrowserMessageWriter(running),
    });
  };
}
