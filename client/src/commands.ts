/** The commands that need no language knowledge; those that change a draft by its rules are the server's. */
import { commands, Disposable, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { clientCommands } from '../../server/src/protocol/contract.ts';
import { indexCorpus } from './indexCorpus.ts';
import { findAgreedLanguage } from './findAgreedLanguage.ts';
import { newDraft } from './newDraft.ts';
import { openRulePage } from './openRulePage.ts';
import { searchCorpus } from './searchCorpus.ts';
import { showReferences } from './showReferences.ts';
import { wordingPreview } from './wordingPreview.ts';
import { wordingsOf } from './wordings.ts';

export function registerCommands(
  { extension }: ExtensionContext,
  client: BaseLanguageClient,
): readonly Disposable[] {
  return [
    commands.registerCommand('resolution.newDraft', () => newDraft(extension.extensionUri)),
    commands.registerCommand('resolution.openRulePage', (rule: unknown) =>
      openRulePage(extension, typeof rule === 'string' ? rule : undefined),
    ),
    commands.registerCommand('resolution.fixAll', fixAll),
    commands.registerCommand(clientCommands.showReferences, (...given: unknown[]) =>
      showReferences(client, ...given),
    ),
    commands.registerCommand('resolution.indexCorpus', () => indexCorpus(client)),
    ...wordingCommands(client),
    commands.registerCommand('resolution.restartServer', () => restart(client)),
  ];
}

function wordingCommands(client: BaseLanguageClient): readonly Disposable[] {
  const wordings = wordingsOf(client);
  const preview = wordingPreview();
  return [
    new Disposable(preview.dispose),
    commands.registerCommand(clientCommands.findAgreedLanguage, (...given: unknown[]) =>
      findAgreedLanguage(wordings, preview, ...given),
    ),
    commands.registerCommand('resolution.searchCorpus', (phrase: unknown) => {
      searchCorpus(wordings, phrase);
    }),
  ];
}

async function fixAll(): Promise<void> {
  await commands.executeCommand('editor.action.codeAction', {
    kind: 'source.fixAll.resolution',
    apply: 'first',
  });
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}
