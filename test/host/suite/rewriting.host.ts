/** What rewrites a draft in many places: tidying, formatting, renaming, linked numbers, in a real VS Code. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { positionOf, textOf } from './draft.ts';
import { openDrawn, typeKeys } from './drawn.ts';
import { referring } from './fixtures.ts';

const pasted = `**Countering cybercrime**

The General Assembly,

Recalling its resolution 65/230 of 21 December 2010,1

- 1. Invites Member States
to cooperate;

2) Decides to convene a conference.

1/ See A/65/460.
`;

const tidied = `# Countering cybercrime

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,[^1]

1. *Invites* Member States to cooperate;

2. *Decides* to convene a conference.

[^1]: See A/65/460.
`;

const untidy = `# Countering cybercrime
*The General Assembly*,
*Recalling* its resolution 65/230 of 21 December 2010,
1) *Invites* Member States
to cooperate;
- 2. *Decides* to convene a conference.
`;

const formatted = `# Countering cybercrime

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,

1. *Invites* Member States to cooperate;

2. *Decides* to convene a conference.
`;

suite('Rewriting a draft in VS Code', () => {
  test('"Tidy Pasted Text" makes a draft of it, and one undo gives back what was pasted', async () => {
    const { document } = await openDrawn(pasted);
    await vscode.commands.executeCommand('resolution.tidyPastedText');
    assert.equal(document.getText(), tidied);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), pasted);
  });

  test('"Tidy Pasted Text" of a selection leaves the rest as it is', async () => {
    const { document } = await openDrawn(
      tidied
        .replace('2. *Decides* to convene', '«2) Decides to\nconvene a conference.»')
        .replace('» a conference.', '»')
        .replace('1. *Invites*', '1) Invites'),
    );
    await vscode.commands.executeCommand('resolution.tidyPastedText');
    assert.equal(document.getText(), tidied.replace('1. *Invites*', '1) Invites'));
  });

  test('"Format Document" puts a draft into canonical form', async () => {
    const { document } = await openDrawn(untidy);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), formatted);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), untidy);
  });

  test('a paragraph is renamed with every reference to it', async () => {
    const { document } = await openDrawn(referring);
    const place = positionOf(document, '1 above');
    const { range, placeholder } = await vscode.commands.executeCommand<{
      range: vscode.Range;
      placeholder: string;
    }>('vscode.prepareRename', document.uri, place);
    assert.equal(document.getText(range), '1');
    assert.equal(placeholder, '1');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      place,
      '1 bis',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(
      document.getText(),
      referring.replace('1. *Decides*', '1 bis. *Decides*').replaceAll('1 above', '1 bis above'),
    );
  });

  test('a name that another paragraph has is refused in a sentence', async () => {
    const { document } = await openDrawn(referring);
    const asked = vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      positionOf(document, '1 above'),
      '2',
    );
    await assert.rejects(async () => await asked, /has this number already/);
  });

  test('where nothing has a name, renaming says so', async () => {
    const { document } = await openDrawn(referring);
    const asked = vscode.commands.executeCommand(
      'vscode.prepareRename',
      document.uri,
      positionOf(document, 'conference'),
    );
    await assert.rejects(async () => await asked, /Nothing here can be renamed/);
  });

  test('the number of a footnote changes in its note while it is typed', async () => {
    const settings = () => vscode.workspace.getConfiguration('editor');
    await settings().update('linkedEditing', true, vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await openDrawn(referring.replace(',[^1]', ',[^1|]'));
      await vscode.commands.executeCommand('editor.action.linkedEditing');
      await typeKeys('2');
      const changed = referring.replace(',[^1]', ',[^12]').replace('[^1]:', '[^12]:');
      await textOf(document, (now) => now === changed);
    } finally {
      await settings().update('linkedEditing', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
