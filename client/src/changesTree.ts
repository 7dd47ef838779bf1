/** The tree of changes: what was changed, added, dropped, moved and kept, with counts. */
import {
  EventEmitter,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeDataProvider,
} from 'vscode';
import { clientCommands, type ComparisonRow } from '../../server/src/protocol/contract.ts';
import type { ShownComparison } from './comparedTexts.ts';

type Kind = ComparisonRow['kind'];

/** A group of rows, or the place of one in the comparison. */
type Branch = Kind | number;

interface ChangesTree extends TreeDataProvider<Branch> {
  readonly show: (shown: ShownComparison | undefined) => void;
  readonly dispose: () => void;
}

export function changesTree(): ChangesTree {
  const changes = new EventEmitter<undefined>();
  let rows: readonly ComparisonRow[] = [];
  const ofKind = (kind: Kind) => rows.flatMap((row, place) => (row.kind === kind ? [place] : []));
  return {
    onDidChangeTreeData: changes.event,
    show: (shown) => {
      rows = shown?.comparison.rows ?? [];
      changes.fire(undefined);
    },
    getChildren: (branch) => {
      if (branch === undefined) return groups.filter((kind) => ofKind(kind).length > 0);
      return typeof branch === 'number' ? [] : ofKind(branch);
    },
    getParent: (branch) => (typeof branch === 'number' ? rows[branch]?.kind : undefined),
    getTreeItem: (branch) => {
      if (typeof branch !== 'number') return groupItem(branch, ofKind(branch).length);
      const row = rows[branch];
      return row === undefined ? new TreeItem('') : rowItem(row, branch);
    },
    dispose: () => {
      changes.dispose();
    },
  };
}

const groups: readonly Kind[] = ['changed', 'new', 'dropped', 'moved', 'kept'];

const names: Readonly<Record<Kind, string>> = {
  changed: 'Changed',
  new: 'New',
  dropped: 'Dropped',
  moved: 'Moved',
  kept: 'Kept',
};

const icons: Readonly<Record<Kind, string>> = {
  changed: 'diff-modified',
  new: 'diff-added',
  dropped: 'diff-removed',
  moved: 'diff-renamed',
  kept: 'check',
};

function groupItem(kind: Kind, count: number): TreeItem {
  const state =
    kind === 'kept' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(`${names[kind]} (${count})`, state);
  item.iconPath = new ThemeIcon(icons[kind]);
  item.id = kind;
  return item;
}

function rowItem(row: ComparisonRow, place: number): TreeItem {
  const item = new TreeItem(labelOf(row));
  item.description = row.words;
  item.tooltip = [labelOf(row), shareOf(row), row.words].filter((line) => line !== '').join('\n');
  item.command = { command: clientCommands.showChange, title: 'Show', arguments: [place] };
  return item;
}

/** `paragraph 4 (was paragraph 3)` */
function labelOf({ newer, older }: ComparisonRow): string {
  if (newer === undefined) return older?.place ?? '';
  return older === undefined || older.place === newer.place
    ? newer.place
    : `${newer.place} (was ${older.place})`;
}

function shareOf({ kind, share }: ComparisonRow): string {
  if (kind === 'kept' || share === undefined) return '';
  return `${Math.round(share * 100)} per cent of the words are the same`;
}
