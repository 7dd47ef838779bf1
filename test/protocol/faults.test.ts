/** What goes wrong never disturbs the drafter: unknown drafts, cancelled questions, faults of ours. */
import {
  CancellationTokenSource,
  DocumentSymbolRequest,
  HoverRequest,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import { expect, test, vi } from 'vitest';
import { sound } from './drafts.ts';
import { connectedEditor, emptyIndex, uri } from './editor.ts';

vi.mock('../../server/src/features/documentSymbols.ts', () => ({
  documentSymbols: () => {
    throw new Error('A fault of ours');
  },
}));

const textDocument = { uri };
const position = { line: 0, character: 0 };

test('nothing is known of a draft that is not open', async () => {
  const { connection, pull } = await connectedEditor({ seedIndex: emptyIndex });
  expect(await connection.sendRequest(HoverRequest.type, { textDocument, position })).toBeNull();
  expect(await pull()).toEqual({ kind: 'full', items: [] });
});

test('a cancelled question is not answered', async () => {
  const editor = await connectedEditor({ seedIndex: emptyIndex });
  await editor.open(sound);
  const source = new CancellationTokenSource();
  const asked = editor.connection.sendRequest(
    HoverRequest.type,
    { textDocument, position },
    source.token,
  );
  source.cancel();
  const outcome = await asked.catch((reason: unknown) => reason);
  expect(outcome).toBeInstanceOf(ResponseError);
  expect(outcome).toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});

test('a fault in one feature is logged, and the next question is answered', async () => {
  const editor = await connectedEditor({ seedIndex: emptyIndex });
  await editor.open(sound);
  const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  expect(symbols).toBeNull();
  expect(await editor.pull()).toMatchObject({ kind: 'full', items: [] });
  expect(editor.logged.join('\n')).toContain('A fault of ours');
  expect(editor.shown).toEqual([]);
});
