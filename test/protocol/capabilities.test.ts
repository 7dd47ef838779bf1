/** The server advertises what it answers, and answers what it advertises. */
import { expect, test } from 'vitest';
import { handlers } from '../../server/src/protocol/handlers.ts';
import { connectedEditor, emptyIndex } from './editor.ts';

/** Which capability promises which request. */
const promises: Readonly<Record<string, readonly string[]>> = {
  textDocumentSync: ['textDocument/willSaveWaitUntil'],
  diagnosticProvider: ['textDocument/diagnostic'],
  hoverProvider: ['textDocument/hover'],
  completionProvider: ['textDocument/completion'],
  definitionProvider: ['textDocument/definition'],
  referencesProvider: ['textDocument/references'],
  documentSymbolProvider: ['textDocument/documentSymbol'],
  foldingRangeProvider: ['textDocument/foldingRange'],
  codeActionProvider: ['textDocument/codeAction'],
  semanticTokensProvider: ['textDocument/semanticTokens/full', 'textDocument/semanticTokens/range'],
  documentFormattingProvider: ['textDocument/formatting'],
  documentRangeFormattingProvider: ['textDocument/rangeFormatting'],
  documentOnTypeFormattingProvider: ['textDocument/onTypeFormatting'],
  executeCommandProvider: ['workspace/executeCommand'],
};

test('what is advertised is what is handled', async () => {
  const { initialized } = await connectedEditor({ seedIndex: emptyIndex });
  const advertised = Object.keys(initialized.capabilities);
  const promised = advertised.flatMap((capability) => promises[capability] ?? [capability]);
  const standard = Object.keys(handlers).filter((method) => !method.startsWith('resolution/'));
  expect(promised.toSorted()).toEqual(standard.toSorted());
});

test('edits come in pieces, not as whole texts', async () => {
  const { initialized } = await connectedEditor({ seedIndex: emptyIndex });
  expect(initialized.capabilities.textDocumentSync).toMatchObject({ openClose: true, change: 2 });
});
