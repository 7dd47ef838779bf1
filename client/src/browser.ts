/** The extension in a browser: the server is a worker. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientId, clientName, clientOptions } from './languageClient.ts';
import { startDrafting } from './startDrafting.ts';

/** The browser's; the compiler knows only what Node and browsers share. */
declare const Worker: new (script: string) => Worker;

export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
  // A new worker each time: the one before has ended when the server is started again.
  const server = () => Promise.resolve(new Worker(script));
  const client = new LanguageClient(clientId, clientName, server, clientOptions(context));
  await startDrafting(context, client);
}
