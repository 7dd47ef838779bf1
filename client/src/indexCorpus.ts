/** The command Index Corpus: the server looks at the folders again and says what it found. */
import { commands, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { requests, type CorpusReading } from '../../server/src/protocol/contract.ts';

const openSetting = 'Open the Setting';

/** Where no folder is set, the setting is a click away. */
export async function indexCorpus(client: BaseLanguageClient): Promise<void> {
  const reading = await client.sendRequest<CorpusReading | null>(requests.indexCorpus, {});
  if (reading === null) return;
  const offered = reading.folders === 'none' ? [openSetting] : [];
  const chosen = await window.showInformationMessage(reading.sentence, ...offered);
  if (chosen === undefined) return;
  await commands.executeCommand('workbench.action.openSettings', 'resolution.corpus.folders');
}
