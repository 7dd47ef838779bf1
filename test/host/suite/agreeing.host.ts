/** Agreed language in VS Code, from the texts that come along: the line over a paragraph, the list it opens, and its text. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDrawn } from './drawn.ts';
import { once, sooner } from './waiting.ts';

const draft = `
# Cybercrime

*The Economic and Social Council*,

*Recalling* its resolution 2012/19 of 26 July 2012,

1. *Requests* the open-ended intergovernmental Expert Group to report to the Council on progress in its work.|
`;

function comparison(): vscode.TabInputTextDiff | undefined {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.find(
    (input): input is vscode.TabInputTextDiff =>
      input instanceof vscode.TabInputTextDiff && input.modified.scheme === 'resolution-wording',
  );
}

suite('Agreed language in VS Code', () => {
  test('a line over a paragraph leads to the words that were agreed, and they to their text', async () => {
    const { document } = await openDrawn(draft);
    const lens = await sooner(async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        10,
      );
      return lenses.find(({ command }) => command?.command === 'resolution.findAgreedLanguage');
    });
    assert.match(
      lens.command?.title ?? '',
      /^Commission on Crime Prevention and Criminal Justice 22\/7, para\. 8: \d\d % the same$/,
    );
    const words: readonly unknown[] = lens.command?.arguments ?? [];
    await vscode.commands.executeCommand('resolution.findAgreedLanguage', ...words);
    const { original } = await once(vscode.window.tabGroups.onDidChangeTabs, comparison);
    const agreed = await vscode.workspace.openTextDocument(original);
    assert.match(agreed.getText(), /^Requests the open-ended intergovernmental Expert Group/);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    const page = await once(vscode.window.onDidChangeActiveTextEditor, () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.uri.scheme === 'resolution-known' ? shown : undefined;
    });
    assert.match(page.getText(), /22\/7/);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
