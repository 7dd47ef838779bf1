/** What the editor at the other end can do, read once from its capabilities. */
import { MarkupKind, type ClientCapabilities, type InitializeParams } from 'vscode-languageserver';

export interface Abilities {
  readonly asksForDiagnostics: boolean;
  readonly asksAgain: boolean;
  readonly asksAgainForLenses: boolean;
  readonly asksAgainForHints: boolean;
  readonly tellsSettings: boolean;
  readonly registersForSettings: boolean;
  readonly linksWithOrigin: boolean;
  readonly versionedEdits: boolean;
  /** Whether it can put the cursor where it is told. */
  readonly showsDocuments: boolean;
  readonly asksBeforeRenaming: boolean;
  readonly resolvesEdits: boolean;
  readonly readsMarkdown: boolean;
  readonly hasFolders: boolean;
  readonly registersForFiles: boolean;
  /** Whether it can watch folders outside of the workspace. */
  readonly watchesAnywhere: boolean;
}

export const noAbilities: Abilities = {
  asksForDiagnostics: false,
  asksAgain: false,
  asksAgainForLenses: false,
  asksAgainForHints: false,
  tellsSettings: false,
  registersForSettings: false,
  linksWithOrigin: false,
  versionedEdits: false,
  showsDocuments: false,
  asksBeforeRenaming: false,
  resolvesEdits: false,
  readsMarkdown: true,
  hasFolders: false,
  registersForFiles: false,
  watchesAnywhere: false,
};

export function abilitiesOf({ capabilities }: InitializeParams): Abilities {
  return {
    ...noAbilities,
    ...withDrafts(capabilities),
    ...withWorkspace(capabilities),
    showsDocuments: capabilities.window?.showDocument?.support === true,
  };
}

function withDrafts({ textDocument = {} }: ClientCapabilities): Partial<Abilities> {
  const { diagnostic, definition, hover, rename, codeAction } = textDocument;
  return {
    asksForDiagnostics: diagnostic !== undefined,
    linksWithOrigin: definition?.linkSupport === true,
    asksBeforeRenaming: rename?.prepareSupport === true,
    resolvesEdits: codeAction?.resolveSupport?.properties.includes('edit') === true,
    // One that does not say has always been sent Markdown.
    readsMarkdown: hover?.contentFormat?.includes(MarkupKind.Markdown) ?? true,
  };
}

function withWorkspace({ workspace = {} }: ClientCapabilities): Partial<Abilities> {
  const { codeLens, diagnostics, didChangeConfiguration, inlayHint, workspaceEdit } = workspace;
  const { didChangeWatchedFiles } = workspace;
  return {
    asksAgain: diagnostics?.refreshSupport === true,
    asksAgainForLenses: codeLens?.refreshSupport === true,
    asksAgainForHints: inlayHint?.refreshSupport === true,
    tellsSettings: workspace.configuration === true,
    registersForSettings: didChangeConfiguration?.dynamicRegistration === true,
    versionedEdits: workspaceEdit?.documentChanges === true,
    hasFolders: workspace.workspaceFolders === true,
    registersForFiles: didChangeWatchedFiles?.dynamicRegistration === true,
    watchesAnywhere:
      didChangeWatchedFiles?.dynamicRegistration === true &&
      didChangeWatchedFiles.relativePatternSupport === true,
  };
}
