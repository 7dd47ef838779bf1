/** Every command that changes a draft, in a real VS Code: the draft afterwards, the cursor, and one undo. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { conference } from './fixtures.ts';
import { checkCommand, looksLike, openDrawn } from './drawn.ts';
import { withSetting } from './setting.ts';
import { withAnswer } from './answer.ts';

suite('Commands on paragraphs in VS Code', () => {
  test('"Insert Paragraph Above" makes room between a number and its end mark', () =>
    checkCommand(
      'resolution.insertParagraphAbove',
      conference,
      `
*The General Assembly*

1. *Invites* Member States to cooperate;

2. |;

3. *Decides* to convene a conference;

4. *Requests* a report on the conference referred to in paragraph 3 above.
`,
    ));

  test('"Insert Paragraph Below" behind the last one takes over its full stop', () =>
    checkCommand(
      'resolution.insertParagraphBelow',
      `
*The General Assembly*

1. *Invites* Member States to cooperate;

2. *Decides* to convene| a conference.
`,
      `
*The General Assembly*

1. *Invites* Member States to cooperate;

2. *Decides* to convene a conference;

3. |.
`,
    ));

  test('"Insert Paragraph Below" in a list gives the next letter', () =>
    checkCommand(
      'resolution.insertParagraphBelow',
      `
*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene| a conference;

    (b) To report.
`,
      `
*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a conference;

    (b) |;

    (c) To report.
`,
    ));

  test('"Move Paragraph Up" takes references along, and the cursor', () =>
    checkCommand(
      'resolution.moveParagraphUp',
      conference,
      `
*The General Assembly*

1. *Decides* to convene| a conference;

2. *Invites* Member States to cooperate;

3. *Requests* a report on the conference referred to in paragraph 1 above.
`,
    ));

  test('"Move Paragraph Down" moves two selected paragraphs, which stay selected', () =>
    checkCommand(
      'resolution.moveParagraphDown',
      `
*The General Assembly*

1. *Invites* «Member States to cooperate;

2. *Decides* to convene» a conference;

3. *Requests* a report on the conference referred to in paragraph 2 above.
`,
      `
*The General Assembly*

1. *Requests* a report on the conference referred to in paragraph 3 below;

2. *Invites* «Member States to cooperate;

3. *Decides* to convene» a conference.
`,
    ));

  test('"Move Paragraph Up" moves two selected letters, which stay selected', () =>
    checkCommand(
      'resolution.moveParagraphUp',
      `
*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a conference;

    (b) To «invite all States;

    (c) To report» to the Assembly;

2. *Recalls* the report referred to in paragraph 1 (c) above.
`,
      `
*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To «invite all States;

    (b) To report» to the Assembly;

    (c) To convene a conference;

2. *Recalls* the report referred to in paragraph 1 (b) above.
`,
    ));

  test('"Split Paragraph" makes two of one', () =>
    checkCommand(
      'resolution.splitParagraph',
      `
*The General Assembly*

1. *Decides* to convene a conference, and |*invites* Member States to take part.
`,
      `
*The General Assembly*

1. *Decides* to convene a conference;

2. |*Invites* Member States to take part.
`,
    ));

  test('"Split Paragraph" makes selected words a paragraph of their own, and what follows them the next one', () =>
    checkCommand(
      'resolution.splitParagraph',
      `
*The General Assembly*

1. *Decides* to convene a conference, «*invites* Member States to take part» and *requests* a report;

2. *Recalls* the conference referred to in paragraph 1 above.
`,
      `
*The General Assembly*

1. *Decides* to convene a conference;

2. |*Invites* Member States to take part;

3. *Requests* a report;

4. *Recalls* the conference referred to in paragraph 1 above.
`,
    ));

  test('"Join with Next" makes one of two', () =>
    checkCommand(
      'resolution.joinWithNext',
      `
*The General Assembly*

1. *Decides* to convene| a conference;

2. *Invites* Member States to take part;

3. *Requests* a report on the conference referred to in paragraph 1 above.
`,
      `
*The General Assembly*

1. *Decides* to convene| a conference, and *invites* Member States to take part;

2. *Requests* a report on the conference referred to in paragraph 1 above.
`,
    ));

  test('"Promote Subparagraph" makes a paragraph of the last letter', () =>
    checkCommand(
      'resolution.promoteParagraph',
      `
*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a conference;

    (b) To invite all States;

    (c) To |report to the Assembly.
`,
      `
*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a conference;

    (b) To invite all States;

2. To |report to the Assembly.
`,
    ));

  test('"Demote to Subparagraph" makes a letter of a paragraph', () =>
    checkCommand(
      'resolution.demoteParagraph',
      `
*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a conference;

    (b) To invite all States;

2. To |report to the Assembly;

3. *Decides* to meet again.
`,
      `
*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a conference;

    (b) To invite all States;

    (c) To |report to the Assembly;

2. *Decides* to meet again.
`,
    ));

  test('"Delete Paragraph" closes the gap', async () => {
    const editor = await openDrawn(unreferenced);
    await vscode.commands.executeCommand('resolution.deleteParagraph');
    assert.equal(editor.document.getText(), withoutTheSecond);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), unreferenced.replace('|', ''));
  });
});

/** Without a line break before it, so that it is also what stands in the file, but for the cursor. */
const referenced = conference.trimStart();
const unreferenced = referenced.replace(
  'conference referred to in paragraph 2 above',
  'cooperation referred to in paragraph 1 above',
);
const withoutTheSecond = `*The General Assembly*

1. *Invites* Member States to cooperate;

2. *Requests* a report on the cooperation referred to in paragraph 1 above.
`;

suite('Deleting a paragraph others refer to', () => {
  test('is asked about first, and done where the drafter agrees', async () => {
    const editor = await openDrawn(referenced);
    const asked = await withAnswer('Delete and Mark', () =>
      vscode.commands.executeCommand('resolution.deleteParagraph'),
    );
    assert.equal(asked.length, 1);
    assert.match(asked[0] ?? '', /paragraph 3|refer/i);
    assert.equal(
      editor.document.getText(),
      withoutTheSecond.replace(
        'cooperation referred to in paragraph 1 above',
        'conference referred to in paragraph [former 2] above',
      ),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), referenced.replace('|', ''));
  });

  test('is left where the drafter does not', async () => {
    const editor = await openDrawn(referenced);
    const asked = await withAnswer('Cancel', () =>
      vscode.commands.executeCommand('resolution.deleteParagraph'),
    );
    assert.equal(asked.length, 1);
    assert.equal(editor.document.getText(), referenced.replace('|', ''));
  });
});

suite('Frozen numbers in VS Code', () => {
  const withBis = `
*The General Assembly*

1. *Invites* Member States to cooperate;

1 bis. |;

2. *Decides* to convene a conference;

3. *Requests* a report on the conference referred to in paragraph 2 above.
`;
  const running = `
*The General Assembly*

1. *Invites* Member States to cooperate;

2. |;

3. *Decides* to convene a conference;

4. *Requests* a report on the conference referred to in paragraph 3 above.
`;

  test('a new paragraph is called 1 bis; "Renumber Paragraphs" gives running numbers, and the reference follows', () =>
    withSetting('numbering.mode', 'frozen', async () => {
      const editor = await openDrawn(conference);
      await vscode.commands.executeCommand('resolution.insertParagraphAbove');
      await looksLike(editor, withBis);
      await vscode.commands.executeCommand('resolution.renumberParagraphs');
      await looksLike(editor, running);
    }));

  test('a deleted paragraph leaves a gap', () =>
    withSetting('numbering.mode', 'frozen', async () => {
      const editor = await openDrawn(unreferenced);
      await vscode.commands.executeCommand('resolution.deleteParagraph');
      assert.doesNotMatch(editor.document.getText(), /^2\. /m);
      assert.match(editor.document.getText(), /^3\. \*Requests\*/m);
    }));
});
