/** Compare with…: a draft beside an older text in the editor's own comparison, and what changed in a tree. */
import { commands, Disposable, TabInputTextDiff, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { clientCommands } from '../../server/src/protocol/contract.ts';
import { chosenText } from './chosenText.ts';
import { comparedTexts } from './comparedTexts.ts';
import { comparisonInFront, type ComparisonInFront } from './comparisonInFront.ts';
import { draftInFront } from './draftInFront.ts';
import { showChange } from './showChange.ts';

export function offerComparison(client: BaseLanguageClient): Disposable {
  const inFront = comparisonInFront();
  return Disposable.from(
    inFront,
    commands.registerCommand('resolution.compareWith', (newer: unknown, older: unknown) =>
      compareWith(client, inFront, [newer, older]),
    ),
    commands.registerCommand(clientCommands.showChange, async (row: unknown) => {
      const shown = inFront.now();
      if (shown !== undefined && typeof row === 'number') await showChange(shown, row);
    }),
    workspace.onDidSaveTextDocument(({ uri }) => compareAgain(client, inFront, uri)),
    window.tabGroups.onDidChangeTabs(async ({ closed }) => {
      const beside = inFront.now()?.beside.toString();
      const isClosed = closed.some(
        ({ input }) => input instanceof TabInputTextDiff && input.original.toString() === beside,
      );
      if (isClosed) await inFront.show(undefined);
    }),
  );
}

/** Of a draft and an older text, or of the draft in front and a text the drafter chooses. */
async function compareWith(
  client: BaseLanguageClient,
  inFront: ComparisonInFront,
  [givenNewer, givenOlder]: readonly unknown[],
): Promise<void> {
  const newer = givenNewer instanceof Uri ? givenNewer : draftInFront()?.uri;
  if (newer === undefined) {
    void window.showInformationMessage('Open a draft first');
    return;
  }
  const older = givenOlder instanceof Uri ? givenOlder : await chosenText(client, newer);
  const compared = older && (await comparedTexts(client, newer, older));
  if (compared === undefined) return;
  await inFront.show(compared);
  await showChange(compared, undefined);
  await inFront.openTree();
}

/** When the draft has been saved: what was changed in it shows in the tree and on the left. */
async function compareAgain(
  client: BaseLanguageClient,
  inFront: ComparisonInFront,
  saved: Uri,
): Promise<void> {
  const shown = inFront.now();
  if (shown?.newer.toString() !== saved.toString()) return;
  await inFront.show(await comparedTexts(client, saved, shown.older));
}
