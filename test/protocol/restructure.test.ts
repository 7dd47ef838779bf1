/** Editing by paragraphs over the wire: one change to apply, the cursor, the question, the refusal. */
import {
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  CodeActionResolveRequest,
  ExecuteCommandRequest,
  ShowDocumentRequest,
  ShowMessageRequest,
  type CodeAction,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { serverCommands } from '../../server/src/protocol/contract.ts';
import { connectedEditor, emptyIndex, modern, rangeIn, uri, wordsIn } from './editor.ts';

const text = `*The General Assembly*,

*Recalling* its resolutions,

1. *Decides* to meet;

2. *Requests* a report on paragraph 1 above.
`;

async function opened({ settings, drawn = text }: { settings?: unknown; drawn?: string } = {}) {
  const editor = await connectedEditor({
    seedIndex: emptyIndex,
    settings,
    capabilities: { ...modern, window: { showDocument: { support: true } } },
  });
  const draft = await editor.open(drawn);
  const changed: string[] = [];
  const cursors: string[] = [];
  editor.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
    changed.push(after(draft, edit));
    return { applied: true };
  });
  editor.connection.onRequest(ShowDocumentRequest.type, ({ selection }) => {
    const now = TextDocument.create(uri, 'resolution', 2, changed.at(-1) ?? '');
    if (selection !== undefined) {
      const at = now.offsetAt(selection.start);
      cursors.push(`${now.getText().slice(at - 3, at)}|${now.getText().slice(at, at + 3)}`);
    }
    return { success: true };
  });
  const run = (command: string, words: string) =>
    editor.connection.sendRequest(ExecuteCommandRequest.type, {
      command,
      arguments: [uri, rangeIn(draft, wordsIn(draft, words))],
    });
  return { ...editor, draft, changed, cursors, run };
}

function after(draft: TextDocument, edit: WorkspaceEdit): string {
  const [change] = edit.documentChanges ?? [];
  if (change === undefined || !('edits' in change)) throw new Error('No edits');
  const edits = change.edits.filter((each): each is TextEdit => 'newText' in each);
  return TextDocument.applyEdits(draft, edits);
}

const moved = text.replace(
  '1. *Decides* to meet;\n\n2. *Requests* a report on paragraph 1 above.',
  () => ['1. *Requests* a report on paragraph 2 below;', '2. *Decides* to meet.'].join('\n\n'),
);

test('a paragraph moves in one change, and the cursor with it', async () => {
  const { run, changed, cursors } = await opened();
  await run(serverCommands.moveParagraphDown, 'Decides');
  expect(changed).toEqual([moved]);
  expect(cursors).toEqual(['. *|Dec']);
});

test('a new paragraph has the cursor before its end mark', async () => {
  const { run, changed, cursors } = await opened();
  await run(serverCommands.insertParagraphBelow, 'Decides');
  expect(changed[0]).toContain('1. *Decides* to meet;\n\n2. ;\n\n3. *Requests*');
  expect(cursors).toEqual(['2. |;\n\n']);
});

test('a new paragraph above takes the number, and the reference follows the paragraph it meant', async () => {
  const { run, changed, cursors } = await opened();
  await run(serverCommands.insertParagraphAbove, 'Decides');
  expect(changed).toEqual([
    text.replace(
      '1. *Decides* to meet;\n\n2. *Requests* a report on paragraph 1 above.',
      '1. ;\n\n2. *Decides* to meet;\n\n3. *Requests* a report on paragraph 2 above.',
    ),
  ]);
  expect(cursors).toEqual(['1. |;\n\n']);
});

test('where numbers are frozen, it is called bis', async () => {
  const { run, changed } = await opened({ settings: { numbering: { mode: 'frozen' } } });
  await run(serverCommands.insertParagraphBelow, 'Decides');
  expect(changed[0]).toContain('\n1 bis. ;\n');
});

const listed = `*The General Assembly*,

*Recalling* its resolutions,

1. *Requests* the Secretary-General:

    (a) To convene a conference;

    (b) To report on subparagraph (a) above;

2. *Decides* to meet, *encourages* States to attend and *invites* them to report;

3. *Thanks* those that act under paragraphs 1 (b) and 2 above.
`;

test('two paragraphs become one, and references to either lead to it', async () => {
  const { run, changed, cursors } = await opened({
    drawn: listed
      .replace('1 (b) and 2', '2 and 3')
      .replace('3. *Thanks*', '4. *Thanks*')
      .replace(' and *invites* them', ';\n\n3. *Invites* States'),
  });
  await run(serverCommands.joinWithNext, 'Decides');
  expect(changed).toEqual([
    listed
      .replace('1 (b) and 2', '2')
      .replace('paragraphs', 'paragraph')
      .replace(' and *invites* them', ', and *invites* States'),
  ]);
  expect(cursors).toEqual(['. *|Dec']);
});

test('selected words become a paragraph of their own, and what follows them the next one', async () => {
  const { run, changed, cursors } = await opened({ drawn: listed });
  await run(serverCommands.splitParagraph, '*encourages* States to attend');
  expect(changed).toEqual([
    listed
      .replace(', *encourages*', ';\n\n3. *Encourages*')
      .replace(' and *invites*', ';\n\n4. *Invites*')
      .replace('3. *Thanks*', '5. *Thanks*'),
  ]);
  expect(cursors).toEqual(['3. |*En']);
});

test('a subparagraph becomes a paragraph, and what speaks of it follows', async () => {
  const { run, changed, cursors } = await opened({ drawn: listed });
  await run(serverCommands.promoteParagraph, 'To report');
  expect(changed).toEqual([
    listed
      .replace('    (b) To report on subparagraph (a)', '2. To report on paragraph 1 (a)')
      .replace('2. *Decides*', '3. *Decides*')
      .replace('3. *Thanks*', '4. *Thanks*')
      .replace('paragraphs 1 (b) and 2', 'paragraphs 2 and 3'),
  ]);
  expect(cursors).toEqual(['2. |To ']);
});

test('a paragraph becomes the last subparagraph of the one before', async () => {
  const { run, changed, cursors } = await opened({ drawn: listed });
  await run(serverCommands.demoteParagraph, 'Decides');
  expect(changed).toEqual([
    listed
      .replace('2. *Decides*', '    (c) *Decides*')
      .replace('3. *Thanks*', '2. *Thanks*')
      .replace('paragraphs 1 (b) and 2', 'paragraphs 1 (b) and (c)'),
  ]);
  expect(cursors).toEqual([') *|Dec']);
});

test('before references are lost the drafter is asked, and nothing happens without consent', async () => {
  const { connection, run, changed } = await opened();
  const answers = [null, { title: 'Cancel' }, { title: 'Delete and Mark' }];
  const asked: string[] = [];
  connection.onRequest(ShowMessageRequest.type, ({ message }) => {
    asked.push(message);
    return answers.shift() ?? null;
  });
  await run(serverCommands.deleteParagraph, 'Decides');
  await run(serverCommands.deleteParagraph, 'Decides');
  expect(changed).toEqual([]);
  await run(serverCommands.deleteParagraph, 'Decides');
  expect(changed[0]).toContain('*Requests* a report on paragraph [former 1] above.');
  expect(new Set(asked)).toEqual(
    new Set([
      '“paragraph 1 above” refers to what would be deleted. Delete it and mark the reference?',
    ]),
  );
});

test('a refusal is told', async () => {
  const { run, changed, nextShown } = await opened();
  await run(serverCommands.moveParagraphUp, 'Decides');
  expect(await nextShown()).toBe('Paragraph 1 is the first operative paragraph');
  expect(changed).toEqual([]);
});

test('a command without a place asks for the cursor', async () => {
  const { connection, nextShown } = await opened();
  await connection.sendRequest(ExecuteCommandRequest.type, {
    command: serverCommands.splitParagraph,
    arguments: [uri],
  });
  expect(await nextShown()).toBe('Please put the cursor into a paragraph first');
});

test('who asks for refactorings by name is offered the same', async () => {
  const { connection, draft } = await opened();
  const range = rangeIn(draft, wordsIn(draft, 'Decides'));
  const offered = async (only?: string[]) => {
    const actions = await connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only && { only }) },
    });
    return (actions ?? []).filter((each): each is CodeAction => !('command' in each));
  };
  const isMove = ({ kind }: CodeAction) => kind === 'refactor.move';
  expect((await offered()).some(isMove)).toBe(false);
  const down = (await offered(['refactor'])).find(
    ({ title }) => title === 'Move the paragraph down',
  );
  if (down === undefined) throw new Error('No such action');
  const { edit } = await connection.sendRequest(CodeActionResolveRequest.type, down);
  expect(edit && after(draft, edit)).toBe(moved);
});
