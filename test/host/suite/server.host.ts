/** Settings and the life of the language server, in a real VS Code. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, openDraft, workspaceFolder } from './draft.ts';
import { correct } from './fixtures.ts';
import { extension } from './extensionUnderTest.ts';
import { serverProcesses } from './serverProcess.ts';

const misnumbered = correct.replace('2. ', '4. ');

suite('The language server in VS Code', () => {
  test('a rule that is switched off falls silent, and speaks again', async () => {
    const { document } = await openDraft(misnumbered);
    await findings(document, (rules) => rules.includes('paragraph-number'));
    const settings = vscode.workspace.getConfiguration('resolution', workspaceFolder());
    const { Workspace } = vscode.ConfigurationTarget;
    await settings.update('rules', { 'paragraph-number': 'off' }, Workspace);
    await findings(document, (rules) => !rules.includes('paragraph-number'));
    await settings.update('rules', undefined, Workspace);
    await findings(document, (rules) => rules.includes('paragraph-number'));
  });

  test('a draft that nobody has opened is checked, and again when its file has changed', async () => {
    await openDraft(correct);
    const { fs } = vscode.workspace;
    const uri = vscode.Uri.joinPath(workspaceFolder().uri, 'committee', 'nobody (1).resolution');
    await fs.writeFile(uri, Buffer.from(misnumbered));
    await findings({ uri }, (rules) => rules.includes('paragraph-number'));
    await fs.writeFile(uri, Buffer.from(correct));
    await findings({ uri }, (rules) => !rules.includes('paragraph-number'));
    await fs.writeFile(uri, Buffer.from(misnumbered));
    await findings({ uri }, (rules) => rules.includes('paragraph-number'));
    await fs.delete(uri);
    await findings({ uri }, (rules) => rules.length === 0);
  });

  test('a server that dies starts again, and no word is lost', async () => {
    const editor = await openDraft(correct);
    await misnumber(editor);
    await findings(editor.document, (rules) => rules.includes('paragraph-number'));
    const [before, ...others] = serverProcesses(extension().extensionPath);
    assert.ok(before !== undefined, 'a server runs');
    assert.deepEqual(others, [], 'only one server runs');
    process.kill(before, 'SIGKILL');
    await editor.edit((change) => {
      change.replace(new vscode.Range(6, 0, 6, 1), '2');
    });
    await findings(editor.document, (rules) => !rules.includes('paragraph-number'));
    await misnumber(editor);
    await findings(editor.document, (rules) => rules.includes('paragraph-number'));
    assert.equal(editor.document.getText(), misnumbered);
    const after = serverProcesses(extension().extensionPath);
    assert.equal(after.length, 1, 'one server runs again');
    assert.notEqual(after[0], before);
  });

  test('"Restart Language Server" leaves the draft as it is and checks on', async () => {
    const editor = await openDraft(correct);
    await vscode.commands.executeCommand('resolution.restartServer');
    assert.equal(editor.document.getText(), correct);
    await misnumber(editor);
    await findings(editor.document, (rules) => rules.includes('paragraph-number'));
  });
});

/** Types a 4 where paragraph 2 has its number. */
async function misnumber(editor: vscode.TextEditor): Promise<void> {
  const done = await editor.edit((change) => {
    change.replace(new vscode.Range(6, 0, 6, 1), '4');
  });
  assert.ok(done);
}
