/** The server advertises what it answers, and answers what it advertises. */
import { expect, test } from 'vitest';
import { handlers } from '../../server/src/protocol/handlers.ts';
import { nodeFiles } from '../../server/src/protocol/nodeFiles.ts';
import { connectedEditor, emptyIndex, modern } from './editor.ts';

/** Which capability promises which request. */
const promises: Readonly<Record<string, readonly string[]>> = {
  textDocumentSync: ['textDocument/willSaveWaitUntil'],
  positionEncoding: [],
  diagnosticProvider: ['textDocument/diagnostic', 'workspace/diagnostic'],
  workspace: [],
  hoverProvider: ['textDocument/hover'],
  completionProvider: ['textDocument/completion'],
  definitionProvider: ['textDocument/definition'],
  referencesProvider: ['textDocument/references'],
  selectionRangeProvider: ['textDocument/selectionRange'],
  documentLinkProvider: ['textDocument/documentLink'],
  codeLensProvider: ['textDocument/codeLens', 'codeLens/resolve'],
  workspaceSymbolProvider: ['workspace/symbol'],
  inlayHintProvider: ['textDocument/inlayHint'],
  callHierarchyProvider: [
    'textDocument/prepareCallHierarchy',
    'callHierarchy/incomingCalls',
    'callHierarchy/outgoingCalls',
  ],
  typeHierarchyProvider: [
    'textDocument/prepareTypeHierarchy',
    'typeHierarchy/supertypes',
    'typeHierarchy/subtypes',
  ],
  documentHighlightProvider: ['textDocument/documentHighlight'],
  documentSymbolProvider: ['textDocument/documentSymbol'],
  foldingRangeProvider: ['textDocument/foldingRange'],
  codeActionProvider: ['textDocument/codeAction', 'codeAction/resolve'],
  semanticTokensProvider: [
    'textDocument/semanticTokens/full',
    'textDocument/semanticTokens/full/delta',
    'textDocument/semanticTokens/range',
  ],
  documentFormattingProvider: ['textDocument/formatting'],
  documentRangeFormattingProvider: ['textDocument/rangeFormatting'],
  documentOnTypeFormattingProvider: ['textDocument/onTypeFormatting'],
  linkedEditingRangeProvider: ['textDocument/linkedEditingRange'],
  signatureHelpProvider: ['textDocument/signatureHelp'],
  renameProvider: ['textDocument/prepareRename', 'textDocument/rename'],
  executeCommandProvider: ['workspace/executeCommand'],
};

test('what is advertised is what is handled', async () => {
  const startOptions = { showsReferences: true, showsKnownTexts: true };
  const { initialized } = await connectedEditor({
    seedIndex: emptyIndex,
    startOptions,
    capabilities: { ...modern, workspace: { ...modern.workspace, workspaceFolders: true } },
    files: nodeFiles,
  });
  const advertised = Object.keys(initialized.capabilities);
  const promised = advertised.flatMap((capability) => promises[capability] ?? [capability]);
  const standard = Object.keys(handlers).filter((method) => !method.startsWith('resolution/'));
  expect(promised.toSorted()).toEqual(standard.toSorted());
});

test('edits come in pieces, not as whole texts', async () => {
  const { initialized } = await connectedEditor({ seedIndex: emptyIndex });
  expect(initialized.capabilities.textDocumentSync).toMatchObject({ openClose: true, change: 2 });
});

test('what only our own client can show is not advertised to others', async () => {
  const { initialized } = await connectedEditor({ seedIndex: emptyIndex });
  expect(initialized.capabilities.codeLensProvider).toBeUndefined();
  expect(initialized.capabilities.callHierarchyProvider).toBeUndefined();
  expect(initialized.capabilities.typeHierarchyProvider).toBeUndefined();
});

test('drafts that are not open are only spoken of where there are folders and a disk', async () => {
  const withFolders = { ...modern, workspace: { ...modern.workspace, workspaceFolders: true } };
  const inBrowser = await connectedEditor({ seedIndex: emptyIndex, capabilities: withFolders });
  const withoutFolders = await connectedEditor({ seedIndex: emptyIndex, files: nodeFiles });
  for (const { initialized } of [inBrowser, withoutFolders]) {
    const { diagnosticProvider, workspace } = initialized.capabilities;
    expect(diagnosticProvider).toMatchObject({ workspaceDiagnostics: false });
    expect(workspace).toBeUndefined();
  }
});
