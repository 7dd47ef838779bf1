/** Moving to a section over the wire: from a menu, by a command with its name, by one that asks for it. */
import {
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  CodeActionResolveRequest,
  ExecuteCommandRequest,
  ShowMessageRequest,
  type CodeAction,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { serverCommands } from '../../server/src/protocol/contract.ts';
import { connectedEditor, emptyIndex, rangeIn, uri, wordsIn } from './editor.ts';

const text = `*The General Assembly*,

*Recalling* its resolutions,

## I. Conference

1. *Decides* to meet;

2. *Requests* a report on paragraph 1 above;

## II. Financing

3. *Establishes* a fund;

## III. Follow-up

4. *Thanks* States.
`;

const moved = `*The General Assembly*,

*Recalling* its resolutions,

## I. Conference

1. *Requests* a report on paragraph 3 below;

## II. Financing

2. *Establishes* a fund;

3. *Decides* to meet;

## III. Follow-up

4. *Thanks* States.
`;

async function opened() {
  const editor = await connectedEditor({ seedIndex: emptyIndex });
  const draft = await editor.open(text);
  const changed: string[] = [];
  editor.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
    changed.push(after(draft, edit));
    return { applied: true };
  });
  const run = (words: string, ...more: readonly string[]) =>
    editor.connection.sendRequest(ExecuteCommandRequest.type, {
      command: serverCommands.moveToSection,
      arguments: [uri, rangeIn(draft, wordsIn(draft, words)), ...more],
    });
  return { ...editor, draft, changed, run };
}

function after(draft: TextDocument, edit: WorkspaceEdit): string {
  const [change] = edit.documentChanges ?? [];
  if (change === undefined || !('edits' in change)) throw new Error('No edits');
  const edits = change.edits.filter((each): each is TextEdit => 'newText' in each);
  return TextDocument.applyEdits(draft, edits);
}

test('an editor that asks for moves is offered each other section, and given the edits of the chosen one', async () => {
  const { connection, draft } = await opened();
  const actions = await connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: rangeIn(draft, wordsIn(draft, 'Decides')),
    context: { diagnostics: [], only: ['refactor.move'] },
  });
  const offered = (actions ?? []).filter(
    (each): each is CodeAction => !('command' in each) && each.title.startsWith('Move to '),
  );
  expect(offered.map(({ title, kind, edit }) => ({ title, kind, edit }))).toEqual([
    { title: 'Move to section II, Financing', kind: 'refactor.move', edit: undefined },
    { title: 'Move to section III, Follow-up', kind: 'refactor.move', edit: undefined },
  ]);
  const [first] = offered;
  if (first === undefined) throw new Error('Nothing is offered');
  const { edit } = await connection.sendRequest(CodeActionResolveRequest.type, first);
  expect(edit && after(draft, edit)).toBe(moved);
});

test('a section is named by its numeral or its title', async () => {
  const { changed, run } = await opened();
  await run('Decides', 'II');
  await run('Decides', 'financing');
  expect(changed).toEqual([moved, moved]);
});

test('who names none is asked, and nothing happens without an answer', async () => {
  const { connection, changed, run } = await opened();
  const answers = [null, { title: 'Section II, Financing' }];
  const asked: (readonly string[])[] = [];
  connection.onRequest(ShowMessageRequest.type, ({ actions }) => {
    asked.push((actions ?? []).map(({ title }) => title));
    return answers.shift() ?? null;
  });
  await run('Decides');
  expect(changed).toEqual([]);
  await run('Decides');
  expect(changed).toEqual([moved]);
  const choice = ['Section II, Financing', 'Section III, Follow-up'];
  expect(asked).toEqual([choice, choice]);
});

test('what cannot be is told', async () => {
  const { changed, run, nextShown } = await opened();
  await run('Decides', 'VII');
  expect(await nextShown()).toBe('There is no section “VII” in this part of the draft');
  await run('Decides', 'I');
  expect(await nextShown()).toBe('Paragraph 1 is already in section I');
  await run('Recalling', 'II');
  expect(await nextShown()).toBe(
    'A preambular paragraph stays before the operative ones: move it up or down',
  );
  expect(changed).toEqual([]);
});
