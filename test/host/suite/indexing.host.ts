/** Index Corpus in a real VS Code: what it tells, and that what it has read is found. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { workspaceFolder } from './draft.ts';
import { withSetting } from './setting.ts';
import { toldWhile } from './told.ts';
import { chosenFirst, sooner } from './waiting.ts';

const lighthouses = `# 78/999. Lighthouses

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,

1. *Encourages* States to keep a lantern burning in every lighthouse.
`;
const harbours = lighthouses
  .replace('78/999. Lighthouses', '79/999. Harbours')
  .replace('a lantern burning in every lighthouse', 'a pilot waiting in every harbour');

async function write(name: string, text: string): Promise<void> {
  const uri = vscode.Uri.joinPath(workspaceFolder().uri, 'corpus', name);
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
}

/** Asks until the answer counts so many texts: a setting takes a moment to arrive. */
function indexed(texts: string): Promise<string> {
  return sooner(async () => {
    const told = await toldWhile(() => vscode.commands.executeCommand('resolution.indexCorpus'));
    return told.find((sentence) => sentence.startsWith(`Your corpus has ${texts}`));
  });
}

/** The file that holds a phrase, opened from the list of what was found. */
async function foundBy(phrase: string): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('resolution.searchCorpus', `"${phrase}"`);
  return chosenFirst(() => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.path.includes('/corpus/') === true ? document : undefined;
  });
}

suite('A corpus of one’s own in VS Code', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('Index Corpus says where no folder is set', async () => {
    const told = await toldWhile(() => vscode.commands.executeCommand('resolution.indexCorpus'));
    assert.deepEqual(told, [
      'No folder is set as your corpus; name one in the setting resolution.corpus.folders',
    ]);
  });

  test('Index Corpus reads what has come, and Search Corpus finds its words', async () => {
    await write('lighthouses.md', lighthouses);
    await withSetting('corpus.folders', ['corpus'], async () => {
      await indexed('one text');
      assert.equal((await foundBy('lantern burning')).getText(), lighthouses);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await write('harbours.md', harbours);
      await indexed('2 texts');
      assert.equal((await foundBy('pilot waiting')).getText(), harbours);
    });
  });
});
