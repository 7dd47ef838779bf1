/** What the editor at the other end can do, read once from its capabilities. */
import type { InitializeParams } from 'vscode-languageserver';

export interface Abilities {
  readonly asksForDiagnostics: boolean;
  readonly asksAgain: boolean;
  readonly tellsSettings: boolean;
  readonly registersForSettings: boolean;
  readonly linksWithOrigin: boolean;
  readonly versionedEdits: boolean;
  /** Whether it can put the cursor where it is told. */
  readonly showsDocuments: boolean;
  readonly asksBeforeRenaming: boolean;
  readonly resolvesEdits: boolean;
}

export const noAbilities: Abilities = {
  asksForDiagnostics: false,
  asksAgain: false,
  tellsSettings: false,
  registersForSettings: false,
  linksWithOrigin: false,
  versionedEdits: false,
  showsDocuments: false,
  asksBeforeRenaming: false,
  resolvesEdits: false,
};

export function abilitiesOf({ capabilities }: InitializeParams): Abilities {
  const { textDocument = {}, workspace = {} } = capabilities;
  const { diagnostic, definition, rename, codeAction } = textDocument;
  const { diagnostics, didChangeConfiguration, workspaceEdit } = workspace;
  return {
    asksForDiagnostics: diagnostic !== undefined,
    asksAgain: diagnostics?.refreshSupport === true,
    tellsSettings: workspace.configuration === true,
    registersForSettings: didChangeConfiguration?.dynamicRegistration === true,
    linksWithOrigin: definition?.linkSupport === true,
    versionedEdits: workspaceEdit?.documentChanges === true,
    showsDocuments: capabilities.window?.showDocument?.support === true,
    asksBeforeRenaming: rename?.prepareSupport === true,
    resolvesEdits: codeAction?.resolveSupport?.properties.includes('edit') === true,
  };
}
