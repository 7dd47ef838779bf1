/** What changes many places at once, over the wire; what the answers say is tested with the features. */
import {
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  DocumentOnTypeFormattingRequest,
  LinkedEditingRangeRequest,
  PrepareRenameRequest,
  RenameRequest,
  SignatureHelpRequest,
  type CodeAction,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { misnumbered, sound } from './drafts.ts';
import {
  connectedEditor,
  emptyIndex,
  rangeIn,
  uri,
  wordsIn,
  type EditorOptions,
} from './editor.ts';

const textDocument = { uri };

async function opened(text: string, options: EditorOptions = {}) {
  const editor = await connectedEditor({ seedIndex: emptyIndex, ...options });
  const draft = await editor.open(text);
  const at = (words: string) => ({
    textDocument,
    position: draft.positionAt(wordsIn(draft, words).start),
  });
  const actionsFor = async (words: string, only?: string[]) => {
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: rangeIn(draft, wordsIn(draft, words)),
      context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
    });
    return (actions ?? []).filter((each): each is CodeAction => !('command' in each));
  };
  return { ...editor, draft, at, actionsFor };
}

/** The draft after the edits, which must be for the version at hand. */
function after(draft: TextDocument, edit: WorkspaceEdit | null | undefined): string {
  const [change] = edit?.documentChanges ?? [];
  if (change === undefined || !('edits' in change)) throw new Error('No edits');
  expect(change.textDocument).toEqual({ uri, version: draft.version });
  const edits = change.edits.filter((each): each is TextEdit => 'newText' in each);
  return TextDocument.applyEdits(draft, edits);
}

const refusal = (reason: unknown) => (reason instanceof Error ? reason.message : String(reason));

test('a paragraph is renamed where its number is, with the references to it', async () => {
  const { connection, draft, at } = await opened(sound);
  const number = wordsIn(draft, '4. *Decides*').start;
  expect(await connection.sendRequest(PrepareRenameRequest.type, at('4. *Decides*'))).toEqual({
    range: rangeIn(draft, { start: number, end: number + 1 }),
    placeholder: '4',
  });
  const edit = await connection.sendRequest(RenameRequest.type, {
    ...at('3. *Requests*'),
    newName: '3 bis',
  });
  expect(after(draft, edit)).toBe(
    sound
      .replace('3. *Requests*', '3 bis. *Requests*')
      .replace('in paragraph 3 above', 'in paragraph 3 bis above'),
  );
});

test('what cannot be renamed is refused in a sentence', async () => {
  const { connection, at } = await opened(sound);
  const asked = connection.sendRequest(PrepareRenameRequest.type, at('conference'));
  expect(await asked.catch(refusal)).toContain('Nothing here can be renamed');
  const renamed = connection.sendRequest(RenameRequest.type, {
    ...at('4. *Decides*'),
    newName: '2',
  });
  expect(await renamed.catch(refusal)).toContain('has this number already');
});

test('an editor that does not ask before renaming is not told that it may', async () => {
  const { initialized } = await connectedEditor({ capabilities: {}, seedIndex: emptyIndex });
  expect(initialized.capabilities.renameProvider).toBe(true);
});

const bracketed = sound.replace('convene a conference', 'convene [a conference]');

test('what can be done is offered by its title, and its edits come once it is chosen', async () => {
  const { connection, draft, actionsFor } = await opened(sound);
  const [offered] = await actionsFor('a conference');
  expect(offered).toMatchObject({ title: 'Bracket the selected text', kind: 'refactor.rewrite' });
  expect(offered?.edit).toBeUndefined();
  const chosen = await connection.sendRequest(
    CodeActionResolveRequest.type,
    offered ?? { title: '' },
  );
  expect(after(draft, chosen.edit)).toBe(bracketed);
});

test('what was offered for an older text is not done to a newer one', async () => {
  const { connection, draft, edit, actionsFor } = await opened(sound);
  const [offered] = await actionsFor('a conference');
  await edit(draft, { start: 0, end: 0 }, ' ');
  const asked = connection.sendRequest(CodeActionResolveRequest.type, offered ?? { title: '' });
  expect(await asked.catch(refusal)).toContain('has changed meanwhile');
});

test('an action that is none of ours has nothing to be done', async () => {
  const { connection } = await opened(sound);
  const resolved = await connection.sendRequest(CodeActionResolveRequest.type, {
    title: 'Of another server',
  });
  expect(resolved.edit).toBeUndefined();
});

test('an editor that cannot ask later is given the edits at once', async () => {
  const { draft, actionsFor } = await opened(sound, { capabilities: {} });
  const [offered] = await actionsFor('a conference');
  const edits = offered?.edit?.changes?.[uri] ?? [];
  expect(TextDocument.applyEdits(draft, edits)).toBe(bracketed);
});

test('running numbers are given where an editor asks for them, on saving or from its menu', async () => {
  const { draft, actionsFor } = await opened(misnumbered);
  const [renumbering, ...others] = await actionsFor('conference', ['source.renumber.resolution']);
  expect(others).toEqual([]);
  expect(after(draft, renumbering?.edit)).toBe(sound);
  expect((await actionsFor('conference', ['source'])).map(({ kind }) => kind)).toEqual([
    'source.renumber.resolution',
  ]);
  expect((await actionsFor('conference')).map(({ kind }) => kind)).not.toContain(
    'source.renumber.resolution',
  );
});

test('an editor that knows no versions is given running numbers without one', async () => {
  const { draft, actionsFor } = await opened(misnumbered, {
    capabilities: {},
  });
  const [renumbering] = await actionsFor('conference', ['source.renumber.resolution']);
  const edits = renumbering?.edit?.changes?.[uri] ?? [];
  expect(TextDocument.applyEdits(draft, edits)).toBe(sound);
});

test('a draft in order has no numbers to give', async () => {
  const { actionsFor } = await opened(sound);
  expect(await actionsFor('conference', ['source.renumber.resolution'])).toEqual([]);
});

test('every kind of action that is answered is advertised', async () => {
  const { initialized } = await opened(sound);
  expect(initialized.capabilities.codeActionProvider).toEqual({
    codeActionKinds: [
      CodeActionKind.QuickFix,
      'refactor.rewrite',
      'refactor.move',
      'source.fixAll.resolution',
      'source.renumber.resolution',
    ],
    resolveProvider: true,
  });
});

test('a parenthesis below a list gives the next letter', async () => {
  const { connection, draft, edit } = await opened(sound);
  const place = wordsIn(draft, '(b) To report;').end;
  await edit(draft, { start: place, end: place }, '\n\n    (');
  const edits = await connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
    textDocument,
    position: draft.positionAt(place + '\n\n    ('.length),
    ch: '(',
    options: { tabSize: 4, insertSpaces: true },
  });
  expect(TextDocument.applyEdits(draft, edits ?? [])).toContain('(b) To report;\n\n    (c) \n');
});

test('while a citation is typed the editor shows how it goes on, and nothing elsewhere', async () => {
  const { connection, draft } = await opened(sound);
  const help = (words: string) =>
    connection.sendRequest(SignatureHelpRequest.type, {
      textDocument,
      position: draft.positionAt(wordsIn(draft, words).end),
    });
  expect(await help('its resolution 65/230 ')).toMatchObject({
    activeSignature: 0,
    activeParameter: 1,
    signatures: [
      { label: 'resolution NUMBER of DATE', documentation: { kind: 'markdown' } },
      { label: 'resolution NUMBER, entitled “TITLE”' },
    ],
  });
  expect(await help('convene a ')).toBeNull();
});

test('a footnote number changes in its note while it is typed in the text', async () => {
  const { connection, draft, at } = await opened(sound);
  const linked = await connection.sendRequest(LinkedEditingRangeRequest.type, at('1]: See'));
  expect(linked?.ranges.map((range) => draft.getText(range))).toEqual(['1', '1']);
});
