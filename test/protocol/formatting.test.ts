/** Formatting over the wire: a draft, a selection, and before saving. */
import {
  DidChangeConfigurationNotification,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  TextDocumentSaveReason,
  WillSaveTextDocumentWaitUntilRequest,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { sound } from './drafts.ts';
import { connectedEditor, emptyIndex, rangeIn, uri, wordsIn } from './editor.ts';

const textDocument = { uri };
const options = { tabSize: 8, insertSpaces: true };
const untidy = sound.replace(/\n\n/g, '\n').replace(/^(\d)\. /gm, '$1) ');

async function opened(text: string, settings?: unknown) {
  const editor = await connectedEditor({ seedIndex: emptyIndex, settings });
  const draft = await editor.open(text);
  const made = (edits: TextEdit[] | null) => TextDocument.applyEdits(draft, edits ?? []);
  return { ...editor, draft, made };
}

test('a draft is put into canonical form', async () => {
  const { connection, made } = await opened(untidy);
  const edits = await connection.sendRequest(DocumentFormattingRequest.type, {
    textDocument,
    options,
  });
  expect(made(edits)).toBe(sound);
});

test('a draft in canonical form has no edits', async () => {
  const { connection } = await opened(sound);
  const edits = await connection.sendRequest(DocumentFormattingRequest.type, {
    textDocument,
    options,
  });
  expect(edits).toEqual([]);
});

test('a selection is formatted alone', async () => {
  const { connection, draft, made } = await opened(sound.replace(/^(\d)\. /gm, '$1) '));
  const range = rangeIn(draft, wordsIn(draft, '1)'));
  const edits = await connection.sendRequest(DocumentRangeFormattingRequest.type, {
    textDocument,
    range,
    options,
  });
  expect(made(edits)).toContain('\n1. ');
  expect(made(edits)).toContain('\n2) ');
});

test('on saving nothing is formatted unless the drafter wants it', async () => {
  const { connection, made, settings } = await opened(untidy);
  const willSave = (reason: TextDocumentSaveReason) =>
    connection.sendRequest(WillSaveTextDocumentWaitUntilRequest.type, { textDocument, reason });
  expect(await willSave(TextDocumentSaveReason.Manual)).toBeNull();
  settings.current = { format: { onSave: true } };
  await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  expect(made(await willSave(TextDocumentSaveReason.Manual))).toBe(sound);
  expect(await willSave(TextDocumentSaveReason.AfterDelay)).toBeNull();
});

test('levels are as deep as the drafter wants them', async () => {
  const text = '*The General Assembly*,\n\n1. *Invites* States:\n\n(a) To meet.\n';
  const { connection, made } = await opened(text, { format: { indent: 2 } });
  const edits = await connection.sendRequest(DocumentFormattingRequest.type, {
    textDocument,
    options,
  });
  expect(made(edits)).toContain('\n  (a) To meet.');
});
