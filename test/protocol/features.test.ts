/** One question of each kind over the wire; what the answers say is tested with the features. */
import {
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DocumentOnTypeFormattingRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  HoverRequest,
  ReferencesRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type CodeAction,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { requests, serverCommands } from '../../server/src/protocol/contract.ts';
import { tokenTypes } from '../../server/src/features/semanticTokens.ts';
import { misnumbered, sound } from './drafts.ts';
import { connectedEditor, emptyIndex, rangeIn, uri, wordsIn } from './editor.ts';

const textDocument = { uri };

async function opened(text: string) {
  const editor = await connectedEditor({ seedIndex: emptyIndex });
  const draft = await editor.open(text);
  const at = (words: string) => ({
    textDocument,
    position: draft.positionAt(wordsIn(draft, words).start),
  });
  const after = (words: string) => ({
    textDocument,
    position: draft.positionAt(wordsIn(draft, words).end),
  });
  return { ...editor, draft, at, after };
}

test('hovering a reference shows the paragraph', async () => {
  const { connection, at } = await opened(sound);
  const hover = await connection.sendRequest(HoverRequest.type, at('2 above'));
  expect(JSON.stringify(hover?.contents)).toContain('convene a conference');
});

test('official texts open in the language the drafter has chosen', async () => {
  const { connection, at, settings } = await opened(sound);
  const linked = async () =>
    JSON.stringify(await connection.sendRequest(HoverRequest.type, at('65/230')));
  expect(await linked()).toContain('https://docs.un.org/en/A/RES/65/230');
  settings.current = { links: { language: 'fr' } };
  await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  expect(await linked()).toContain('https://docs.un.org/fr/A/RES/65/230');
});

test('hovering plain words shows nothing', async () => {
  const { connection, at } = await opened(sound);
  expect(await connection.sendRequest(HoverRequest.type, at('conference'))).toBeNull();
});

test('a paragraph that begins is offered its opening words', async () => {
  const { connection, after } = await opened(`${sound}\n6. `);
  const offered = await connection.sendRequest(CompletionRequest.type, after('\n6. '));
  expect(Array.isArray(offered) ? offered.length : 0).toBeGreaterThan(5);
});

test('a reference leads to the paragraph it names', async () => {
  const { connection, at, draft } = await opened(sound);
  const number = wordsIn(draft, '2. *Decides*').start;
  expect(await connection.sendRequest(DefinitionRequest.type, at('2 above'))).toMatchObject([
    {
      targetUri: uri,
      targetSelectionRange: rangeIn(draft, { start: number, end: number + 1 }),
    },
  ]);
});

test('an editor without links with an origin is given plain places', async () => {
  const editor = await connectedEditor({ capabilities: {}, seedIndex: emptyIndex });
  const draft = await editor.open(sound);
  const position = draft.positionAt(wordsIn(draft, '2 above').start);
  expect(
    await editor.connection.sendRequest(DefinitionRequest.type, { textDocument, position }),
  ).toMatchObject([{ uri, range: { start: { line: 12, character: 0 } } }]);
});

test('a paragraph knows where it is referred to', async () => {
  const { connection, at } = await opened(sound);
  const found = await connection.sendRequest(ReferencesRequest.type, {
    ...at('2. *Decides*'),
    context: { includeDeclaration: false },
  });
  expect(found).toMatchObject([{ uri, range: { start: { line: 14 } } }]);
});

test('the outline names the paragraphs', async () => {
  const { connection } = await opened(sound);
  const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  const words = JSON.stringify(symbols);
  for (const said of ['Countering cybercrime', 'Invites', 'Requests']) {
    expect(words).toContain(said);
  }
});

test('a paragraph with subparagraphs folds', async () => {
  const { connection } = await opened(sound);
  const folds = await connection.sendRequest(FoldingRangeRequest.type, { textDocument });
  expect(folds).toContainEqual(expect.objectContaining({ startLine: 6, endLine: 10 }));
});

test('applying a quick fix removes its finding', async () => {
  const { connection, draft, pull, edit } = await opened(sound);
  const broken = wordsIn(draft, 'convene a conference;');
  await edit(draft, { start: broken.end - 1, end: broken.end }, '');
  const range = rangeIn(draft, wordsIn(draft, 'convene a conference'));
  const actions = await connection.sendRequest(CodeActionRequest.type, {
    textDocument,
    range,
    context: { diagnostics: [] },
  });
  const action = actions?.find((each): each is CodeAction => 'edit' in each);
  expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true });
  await applyAll(draft, action?.edit?.changes?.[uri] ?? [], edit);
  const { items = [] } = await pull();
  expect(items.map(({ code }) => code)).not.toContain('operative-semicolon');
});

test('an editor that asks for it is given all fixes that cannot change the meaning', async () => {
  const { connection, draft, edit } = await opened(misnumbered);
  const ask = (only: string[]) =>
    connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: rangeIn(draft, { start: 0, end: misnumbered.length }),
      context: { diagnostics: [], only },
    });
  expect(await ask(['source.fixAll'])).toEqual([]);
  const semicolon = wordsIn(draft, 'convene a conference;');
  await edit(draft, { start: semicolon.end - 1, end: semicolon.end }, ',');
  expect(await ask(['source.fixAll'])).toMatchObject([
    {
      kind: 'source.fixAll.resolution',
      edit: {
        documentChanges: [{ textDocument: { uri, version: 2 }, edits: [{ newText: ';' }] }],
      },
    },
  ]);
  expect(await ask(['refactor.extract'])).toEqual([]);
});

test('Renumber Paragraphs rewrites the numbers and the references to them', async () => {
  const { connection, draft } = await opened(misnumbered);
  const applied = new Promise<TextEdit[]>((resolve) => {
    connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      const [change] = edit.documentChanges ?? [];
      if (change !== undefined && 'edits' in change) {
        expect(change.textDocument).toEqual({ uri, version: 1 });
        resolve(change.edits.filter((each): each is TextEdit => 'newText' in each));
      }
      return { applied: true };
    });
  });
  await connection.sendRequest(ExecuteCommandRequest.type, {
    command: serverCommands.renumberParagraphs,
    arguments: [uri],
  });
  expect(TextDocument.applyEdits(draft, await applied)).toBe(sound);
});

test('Renumber Paragraphs says so where there is nothing to do', async () => {
  const { connection, nextShown } = await opened(sound);
  await connection.sendRequest(ExecuteCommandRequest.type, {
    command: serverCommands.renumberParagraphs,
    arguments: [uri],
  });
  expect(await nextShown()).toContain('already numbered');
});

test('an edit the editor refuses is said to have been in vain', async () => {
  const { connection, nextShown } = await opened(misnumbered);
  connection.onRequest(ApplyWorkspaceEditRequest.type, () => ({ applied: false }));
  await connection.sendRequest(ExecuteCommandRequest.type, {
    command: serverCommands.renumberParagraphs,
    arguments: [uri],
  });
  expect(await nextShown()).toContain('once more');
});

test('the pieces of a draft are coloured, each on one line', async () => {
  const { connection, initialized } = await opened(sound.replace('convene a', 'convene\na'));
  const tokens = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  const { data = [] } = tokens ?? {};
  expect(data.length % 5).toBe(0);
  expect(data.slice(0, 5)).toEqual([0, 2, 'Countering cybercrime'.length, 0, 0]);
  expect(initialized.capabilities.semanticTokensProvider?.legend.tokenTypes).toEqual([
    ...tokenTypes,
  ]);
});

test('only the pieces of a range are coloured where a range is asked for', async () => {
  const { connection, draft } = await opened(sound);
  const range = rangeIn(draft, wordsIn(draft, '2. *Decides*'));
  const tokens = await connection.sendRequest(SemanticTokensRangeRequest.type, {
    textDocument,
    range,
  });
  expect(tokens?.data).toHaveLength(2 * 5);
});

test('Enter after a paragraph gives the next number', async () => {
  const { connection, draft, edit } = await opened(sound);
  const place = wordsIn(draft, 'convene a conference;').end;
  await edit(draft, { start: place, end: place }, '\n');
  const edits = await connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
    textDocument,
    position: draft.positionAt(place + 1),
    ch: '\n',
    options: { tabSize: 4, insertSpaces: true },
  });
  expect(edits?.map(({ newText }) => newText).join('')).toContain('3.');
});

test('the status line learns how a draft is judged', async () => {
  const { connection } = await opened(sound);
  expect(await connection.sendRequest(requests.judgement, { textDocument })).toEqual({
    profile: 'ga',
    organ: 'General Assembly',
  });
});

async function applyAll(
  draft: TextDocument,
  edits: readonly TextEdit[],
  edit: (draft: TextDocument, where: { start: number; end: number }, text: string) => Promise<void>,
) {
  for (const { range, newText } of edits.toReversed()) {
    const where = { start: draft.offsetAt(range.start), end: draft.offsetAt(range.end) };
    await edit(draft, where, newText);
  }
}
