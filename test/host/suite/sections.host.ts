/** Paragraphs go to the section the drafter chooses. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { withAnswer } from './answer.ts';
import { looksLike, openDrawn } from './drawn.ts';

const twoSections = `*The General Assembly*,

## I. Review

1. *Decides* to |meet;

2. *Requests* a report on the meeting referred to in paragraph 1 above;

## II. Financing

3. *Invites* Member States to contribute.
`;

const moved = `*The General Assembly*,

## I. Review

1. *Requests* a report on the meeting referred to in paragraph 3 below;

## II. Financing

2. *Invites* Member States to contribute;

3. *Decides* to |meet.
`;

suite('Move to Section in VS Code', () => {
  test('asks for the section, and takes references along', async () => {
    const editor = await openDrawn(twoSections);
    const asked = await withAnswer('Section II, Financing', () =>
      vscode.commands.executeCommand('resolution.moveToSection'),
    );
    assert.deepEqual(asked, ['Where shall it be moved to?']);
    await looksLike(editor, moved);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), twoSections.replace('|', ''));
  });

  test('moves nothing where the drafter chooses none', async () => {
    const editor = await openDrawn(twoSections);
    const asked = await withAnswer('', () =>
      vscode.commands.executeCommand('resolution.moveToSection'),
    );
    assert.deepEqual(asked, ['Where shall it be moved to?']);
    await looksLike(editor, twoSections);
  });
});
