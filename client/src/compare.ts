/** Compare with…: a draft beside an older text in the editor's own comparison, and what changed in a tree. */
import {
  commands,
  Disposable,
  EventEmitter,
  TabInputTextDiff,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { clientCommands, comparedScheme } from '../../server/src/protocol/contract.ts';
import { changesTree } from './changesTree.ts';
import { chosenText } from './chosenText.ts';
import { comparedTexts, type ShownComparison } from './comparedTexts.ts';
import { draftInFront } from './draftInFront.ts';
import { showChange } from './showChange.ts';

/** Whether the tree is shown. */
const isShown = 'resolution.hasComparison';

export function offerComparison(client: BaseLanguageClient): Disposable {
  const tree = changesTree();
  const view = window.createTreeView('resolution.changes', { treeDataProvider: tree });
  const laidOutAnew = new EventEmitter<Uri>();
  let shown: ShownComparison | undefined;

  async function show(next: ShownComparison | undefined): Promise<void> {
    shown = next;
    tree.show(next);
    view.description = next?.older.path.split('/').at(-1) ?? '';
    await commands.executeCommand('setContext', isShown, next !== undefined);
    if (next !== undefined) laidOutAnew.fire(next.beside);
  }

  async function compareWith(given: unknown, against: unknown): Promise<void> {
    const newer = given instanceof Uri ? given : draftInFront()?.uri;
    if (newer === undefined) {
      void window.showInformationMessage('Open a draft first');
      return;
    }
    const older = against instanceof Uri ? against : await chosenText(client, newer);
    const next = older && (await comparedTexts(client, newer, older));
    if (next === undefined) return;
    await show(next);
    await showChange(next, undefined);
  }

  async function refresh(saved: Uri): Promise<void> {
    if (shown === undefined || saved.toString() !== shown.newer.toString()) return;
    await show(await comparedTexts(client, shown.newer, shown.older));
  }

  return Disposable.from(
    view,
    tree,
    laidOutAnew,
    commands.registerCommand('resolution.compareWith', compareWith),
    commands.registerCommand(clientCommands.showChange, async (row: unknown) => {
      if (shown !== undefined && typeof row === 'number') await showChange(shown, row);
    }),
    workspace.registerTextDocumentContentProvider(comparedScheme, {
      onDidChange: laidOutAnew.event,
      provideTextDocumentContent: (uri) =>
        shown?.beside.toString() === uri.toString()
          ? shown.comparison.laidOut
          : 'This comparison has been closed.',
    }),
    workspace.onDidSaveTextDocument(({ uri }) => refresh(uri)),
    window.tabGroups.onDidChangeTabs(async ({ closed }) => {
      const isClosed = closed.some(
        ({ input }) =>
          input instanceof TabInputTextDiff &&
          input.original.toString() === shown?.beside.toString(),
      );
      if (isClosed) await show(undefined);
    }),
  );
}
