/** What the commands on paragraphs refuse to do in a real VS Code: a sentence says why, and the draft stays as it is. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDrawn } from './drawn.ts';
import { toldWhile } from './told.ts';

/** A draft of two paragraphs and two letters, with a cursor or a selection. */
const drawn = (words: string, marked: string) =>
  `*The General Assembly*

1. *Decides* to convene a conference;

2. *Requests* the Secretary-General:

    (a) To invite all States;

    (b) To report to it.
`.replace(words, () => marked);

async function checkRefusal(command: string, before: string, reason: string): Promise<void> {
  const { document } = await openDrawn(before);
  const text = document.getText();
  const told = await toldWhile(() => vscode.commands.executeCommand(command));
  assert.deepEqual(told, [reason]);
  assert.equal(document.getText(), text);
}

suite('What is refused in VS Code', () => {
  test('"Move Paragraph Up", where nothing stands above', () =>
    checkRefusal(
      'resolution.moveParagraphUp',
      drawn('convene', 'con|vene'),
      'Paragraph 1 is the first operative paragraph',
    ));

  test('"Move Paragraph Down", where nothing stands below', () =>
    checkRefusal(
      'resolution.moveParagraphDown',
      drawn('Secretary', '|Secretary'),
      'Paragraph 2 is the last operative paragraph',
    ));

  test('"Move Paragraph Up" of the first letter', () =>
    checkRefusal(
      'resolution.moveParagraphUp',
      drawn('To invite', 'To |invite'),
      'Subparagraph (a) is the first of its list: make it a paragraph of its own first',
    ));

  test('"Split Paragraph" in the middle of a word', () =>
    checkRefusal(
      'resolution.splitParagraph',
      drawn('convene', 'con|vene'),
      'Paragraph 1 can only be split between two of its words',
    ));

  test('"Split Paragraph" in the words that open it', () =>
    checkRefusal(
      'resolution.splitParagraph',
      drawn('*Decides* to convene', '*Expresses |its hope* to convene'),
      'The words marked here, in italics or bold, would be cut in two',
    ));

  test('"Split Paragraph" of several paragraphs', () =>
    checkRefusal(
      'resolution.splitParagraph',
      drawn('a conference;\n\n2. *Requests*', '«a conference;\n\n2. *Requests*»'),
      'Please put the cursor where the paragraph should be split, or select words of one paragraph',
    ));

  test('"Join with Next" behind the last one', () =>
    checkRefusal(
      'resolution.joinWithNext',
      drawn('To report', 'To |report'),
      'Subparagraph (b) is the last of its list: there is nothing to join it with',
    ));

  test('"Promote Subparagraph" of what is none', () =>
    checkRefusal(
      'resolution.promoteParagraph',
      drawn('convene', '|convene'),
      'Paragraph 1 is no subparagraph of an operative paragraph',
    ));

  test('"Demote to Subparagraph", where no paragraph stands before', () =>
    checkRefusal(
      'resolution.demoteParagraph',
      drawn('convene', '|convene'),
      'Paragraph 1 is the first of its list: there is nothing it could belong to',
    ));

  test('any of them above the paragraphs', () =>
    checkRefusal(
      'resolution.moveParagraphDown',
      drawn('General', '|General'),
      'There is no paragraph of the resolution at the cursor',
    ));
});
