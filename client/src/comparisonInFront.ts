/** The comparison that is shown: its tree of changes, and the older text as it is laid out. */
import { commands, Disposable, EventEmitter, window, workspace, type Uri } from 'vscode';
import { comparedScheme } from '../../server/src/protocol/contract.ts';
import { changesTree } from './changesTree.ts';
import type { ShownComparison } from './comparedTexts.ts';

export interface ComparisonInFront {
  readonly now: () => ShownComparison | undefined;
  /** Instead of the one before; none hides the tree. */
  readonly show: (next: ShownComparison | undefined) => Promise<void>;
  /** Opens the tree where it is folded away; the cursor stays where it is. */
  readonly openTree: () => Promise<void>;
  readonly dispose: () => void;
}

export function comparisonInFront(): ComparisonInFront {
  const tree = changesTree();
  const view = window.createTreeView('resolution.changes', { treeDataProvider: tree });
  const laidOutAnew = new EventEmitter<Uri>();
  let shown: ShownComparison | undefined;

  async function show(next: ShownComparison | undefined): Promise<void> {
    shown = next;
    tree.show(next);
    view.description = next?.older.path.split('/').at(-1) ?? '';
    await commands.executeCommand('setContext', 'resolution.hasComparison', next !== undefined);
    if (next !== undefined) laidOutAnew.fire(next.beside);
  }

  async function openTree(): Promise<void> {
    const [first] = (await tree.getChildren()) ?? [];
    if (first !== undefined)
      await view.reveal(first, { select: false, focus: false, expand: true });
  }

  const olderTexts = workspace.registerTextDocumentContentProvider(comparedScheme, {
    onDidChange: laidOutAnew.event,
    provideTextDocumentContent: (uri) =>
      shown?.beside.toString() === uri.toString()
        ? shown.comparison.laidOut
        : 'This comparison has been closed.',
  });
  const all = Disposable.from(view, tree, laidOutAnew, olderTexts);
  return { now: () => shown, show, openTree, dispose: () => void all.dispose() };
}
