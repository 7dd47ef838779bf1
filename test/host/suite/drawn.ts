/** Drafts drawn as text in a real editor: `|` is the cursor, `«…»` the selection. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readFixture } from '../../support/fixture.ts';
import { openDraft } from './draft.ts';

/** How long the editor may take until a draft looks as it should. */
const patience = 20_000;

/** Opens a draft with its cursor or selection where they are drawn. */
export async function openDrawn(drawn: string): Promise<vscode.TextEditor> {
  const { text, cursor = 0, selection = { start: cursor, end: cursor } } = readFixture(drawn);
  const editor = await openDraft(text);
  const at = (offset: number) => editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(at(selection.start), at(selection.end));
  return editor;
}

/** The draft with its cursor or selection drawn into it. */
function drawnFrom({ document, selection }: vscode.TextEditor): string {
  const text = document.getText();
  const start = document.offsetAt(selection.start);
  const end = document.offsetAt(selection.end);
  const marked = selection.isEmpty ? '|' : `«${text.slice(start, end)}»`;
  return `${text.slice(0, start)}${marked}${text.slice(end)}`;
}

/** Waits until text and cursor are as drawn; says what they are where they never become so. */
export async function looksLike(editor: vscode.TextEditor, drawn: string): Promise<void> {
  const expected = drawn.replace(/^\n/u, '');
  await new Promise<void>((resolve) => {
    const look = () => {
      if (drawnFrom(editor) === expected) settle();
    };
    const settle = () => {
      clearTimeout(deadline);
      for (const each of changes) each.dispose();
      resolve();
    };
    const changes = [
      vscode.workspace.onDidChangeTextDocument(look),
      vscode.window.onDidChangeTextEditorSelection(look),
    ];
    const deadline = setTimeout(settle, patience);
    look();
  });
  assert.equal(drawnFrom(editor), expected);
}

/** Runs a command on the draft as drawn; one undo must give back every letter. */
export async function checkCommand(command: string, before: string, after: string): Promise<void> {
  const editor = await openDrawn(before);
  const text = editor.document.getText();
  await vscode.commands.executeCommand(command);
  await looksLike(editor, after);
  await vscode.commands.executeCommand('undo');
  assert.equal(editor.document.getText(), text, 'one undo restores the draft');
}

/** Types as a person does, key by key. */
export async function typeKeys(keys: string): Promise<void> {
  for (const text of keys) await vscode.commands.executeCommand('type', { text });
}
