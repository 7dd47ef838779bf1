/** What comes by itself while a drafter types, in a real VS Code: keys go the way of the keyboard. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { positionOf } from './draft.ts';
import { looksLike, openDrawn, typeKeys } from './drawn.ts';

const listed = `
*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a conference;

    (b) To report;

`;
const rest = `
2. *Decides* to meet again.
`;

suite('Typing in VS Code', () => {
  test('"(" below a list gives the next letter, and the cursor stands behind it', async () => {
    const editor = await openDrawn(`${listed}    |\n${rest}`);
    await typeKeys('(');
    await looksLike(editor, `${listed}    (c) |\n${rest}`);
    await typeKeys('To');
    await looksLike(editor, `${listed}    (c) To|\n${rest}`);
  });

  test('the same at the start of the line', async () => {
    const editor = await openDrawn(`${listed}|\n${rest}`);
    await typeKeys('(');
    await looksLike(editor, `${listed}    (c) |\n${rest}`);
  });

  test('elsewhere "(" closes by itself, and ")" goes over it', async () => {
    const drawn = `${listed}2. *Decides* to meet in Vienna |.\n`;
    const editor = await openDrawn(drawn);
    await typeKeys('(A');
    await looksLike(editor, drawn.replace('|', '(A|)'));
    await typeKeys(')');
    await looksLike(editor, drawn.replace('|', '(A)|'));
  });

  test('an asterisk that closed by itself is gone over when the next is typed', async () => {
    const organ = '\n*The General Assembly*,\n\n';
    const editor = await openDrawn(`${organ}|\n\n1. *Decides* to meet.\n`);
    await typeKeys('*Noting* its');
    await looksLike(editor, `${organ}*Noting* its|\n\n1. *Decides* to meet.\n`);
  });

  test('Enter behind a semicolon gives the next number', async () => {
    const paragraph = '\n*The General Assembly*\n\n1. *Invites* Member States to cooperate;';
    const editor = await openDrawn(`${paragraph}|\n${rest}`);
    await typeKeys('\n');
    await looksLike(editor, `${paragraph}\n\n2. |\n${rest}`);
  });

  test('Enter behind a colon gives the first letter, Enter behind it the next', async () => {
    const chapeau = '\n*The General Assembly*\n\n1. *Requests* the Secretary-General:';
    const editor = await openDrawn(`${chapeau}|\n`);
    await typeKeys('\n');
    await looksLike(editor, `${chapeau}\n\n    (a) |\n`);
    await typeKeys('To report;\n');
    await looksLike(editor, `${chapeau}\n\n    (a) To report;\n\n    (b) |\n`);
  });

  test('a citation that is being typed shows how it goes on', async () => {
    const { document } = await openDrawn(
      '*The General Assembly*,\n\n*Recalling* its resolution 65/230 \n\n1. *Decides* to meet.\n',
    );
    const help = await vscode.commands.executeCommand<vscode.SignatureHelp>(
      'vscode.executeSignatureHelpProvider',
      document.uri,
      positionOf(document, '65/230 ').translate(0, '65/230 '.length),
    );
    const signature = help.signatures[help.activeSignature];
    assert.equal(signature?.label, 'resolution NUMBER of DATE');
    assert.equal(help.activeParameter, 1);
    const { documentation } = signature;
    assert.ok(documentation instanceof vscode.MarkdownString);
    assert.match(documentation.value, /Twelfth United Nations Congress/);
  });
});
