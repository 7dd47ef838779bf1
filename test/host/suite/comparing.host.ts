/** A draft beside an older text, as the drafter sees it in VS Code. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from './draft.ts';

const older = `# Safe bicycles

*The General Assembly*,

1. *Welcomes* the report on cycle paths in large cities;

2. *Encourages* the press to write about courtesy;

3. *Requests* a report on cycle paths at its seventy-ninth session.
`;

const newer = `# Safe bicycles

*The General Assembly*,

1. *Deplores* the theft of bells and lamps;

2. *Welcomes* the report on cycle paths in large cities;

3. *Requests* a report on cycle paths at its eightieth session.
`;

async function compared() {
  const before = await openDraft(older);
  const after = await openDraft(newer);
  await vscode.commands.executeCommand(
    'resolution.compareWith',
    after.document.uri,
    before.document.uri,
  );
  return { after: after.document, input: await diffInFront() };
}

/** How long the editor may take to show a comparison. */
const patience = 20_000;

function diffInFront(): Promise<vscode.TabInputTextDiff> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      if (!(input instanceof vscode.TabInputTextDiff)) return;
      settle();
      resolve(input);
    };
    const changes = vscode.window.tabGroups.onDidChangeTabs(look);
    const deadline = setTimeout(() => {
      settle();
      reject(new Error('No comparison is shown'));
    }, patience);
    const settle = () => {
      clearTimeout(deadline);
      changes.dispose();
    };
    look();
  });
}

suite('Comparing in VS Code', () => {
  test('the older text stands on the left in the order of the draft, the draft itself on the right', async () => {
    const { after, input } = await compared();
    assert.equal(input.original.scheme, 'resolution-compared');
    assert.equal(input.modified.toString(), after.uri.toString());
    const left = await vscode.workspace.openTextDocument(input.original);
    assert.equal(left.getText(), older.replace('1. *Wel', '2. *Wel'));
    assert.equal(left.languageId, 'resolution');
    const symbols: unknown = await vscode.commands.executeCommand(
      'vscode.executeDocumentSymbolProvider',
      left.uri,
    );
    assert.deepEqual(symbols ?? [], [], 'the older text is no draft of the drafter');
  });

  test('a click in the tree of changes goes to the paragraph', async () => {
    const { after } = await compared();
    await vscode.commands.executeCommand('resolution.changes.focus');
    await vscode.commands.executeCommand('resolution.showChange', 3);
    const right = vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === after.uri.toString(),
    );
    assert.ok(right);
    assert.equal(
      after.getText(right.selection),
      '3. *Requests* a report on cycle paths at its eightieth session.',
    );
  });
});
