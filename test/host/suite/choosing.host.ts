/** Commands of a real VS Code that let the drafter choose, or show a page. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { chosenFirst, once } from './waiting.ts';

const inFront = () => vscode.window.activeTextEditor?.document;

suite('What a drafter chooses in VS Code', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('New Draft begins a draft with the organ that is chosen', async () => {
    const done = vscode.commands.executeCommand('resolution.newDraft');
    const draft = await chosenFirst(() => {
      const document = inFront();
      return document?.isUntitled === true && document.getText() !== '' ? document : undefined;
    });
    await done;
    assert.equal(draft.languageId, 'resolution');
    assert.match(draft.getText(), /\*The [A-Z][A-Za-z ]+\*,/);
  });

  test('Open Rule Page shows what a rule says', async () => {
    await vscode.commands.executeCommand('resolution.openRulePage', 'paragraph-number');
    const page = await once(vscode.window.tabGroups.onDidChangeTabs, () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs.map(({ label }) => label))
        .find((label) => label.includes('paragraph-number')),
    );
    assert.match(page, /paragraph-number\.md/);
  });

  test('Search Corpus leads to a text that holds the phrase', async () => {
    await vscode.commands.executeCommand('resolution.searchCorpus', '"technical assistance"');
    const page = await chosenFirst(() => {
      const document = inFront();
      return document?.uri.scheme === 'resolution-known' ? document : undefined;
    });
    assert.match(page.getText(), /technical assistance/);
  });
});
