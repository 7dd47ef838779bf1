/** Starts the server and everything that depends on it. */
import { commands, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerCommands } from './commands.ts';
import { offerComparison } from './compare.ts';
import { offerKnownTexts } from './knownTexts.ts';
import { offerSeedIndex } from './languageClient.ts';
import { showStatus } from './status.ts';

export async function startDrafting(
  context: ExtensionContext,
  client: BaseLanguageClient,
): Promise<void> {
  offerSeedIndex(client, context);
  context.subscriptions.push(
    ...registerCommands(context, client),
    showStatus(client),
    offerKnownTexts(client),
    offerComparison(client),
    {
      dispose: () => client.dispose(),
    },
  );
  // Before the server starts: where it cannot, the palette must offer to start it again.
  await commands.executeCommand('setContext', 'resolution.isActive', true);
  await client.start();
}
