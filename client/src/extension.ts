/** The extension on the desktop: the server is a Node process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientId, clientName, clientOptions } from './languageClient.ts';
import { startDrafting } from './startDrafting.ts';

export async function activate(context: ExtensionContext): Promise<void> {
  const server = {
    module: context.asAbsolutePath('dist/server/node.cjs'),
    transport: TransportKind.ipc,
  };
  const indexFolder = context.globalStorageUri.fsPath;
  const options = clientOptions(context, { indexFolder });
  const client = new LanguageClient(clientId, clientName, server, options);
  await startDrafting(context, client);
}
