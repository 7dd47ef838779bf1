/** What is in sight stays in sight while paragraphs move. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft, positionOf } from './draft.ts';
import { once } from './waiting.ts';

const paragraphs = Array.from({ length: 80 }, (_, at) => at + 1);
const longDraft = `*The General Assembly*,

${paragraphs.map((number) => `${number}. *Requests* report ${number} of the experts;`).join('\n\n')}
`;

suite('The view of a draft in VS Code', () => {
  test('it stays where it is while a paragraph moves within it', async () => {
    const editor = await openDraft(longDraft);
    const inSight = await once(vscode.window.onDidChangeTextEditorVisibleRanges, () => {
      const [seen] = editor.visibleRanges;
      return seen !== undefined && seen.end.line > 10 ? seen : undefined;
    });
    const low = inSight.end.line - 10;
    const cursor = positionOf(editor.document, `report ${low >> 1} of`);
    editor.selection = new vscode.Selection(cursor, cursor);
    await vscode.commands.executeCommand('resolution.moveParagraphDown');
    const moved = await once(vscode.window.onDidChangeTextEditorSelection, () =>
      editor.selection.active.line === cursor.line + 2 ? editor.selection.active : undefined,
    );
    assert.equal(moved.character, cursor.character);
    // A move of the view would come before the answer to the next command.
    await vscode.commands.executeCommand('cursorRight');
    assert.equal(editor.visibleRanges[0]?.start.line, inSight.start.line);
  });
});
