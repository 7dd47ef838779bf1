/** What the editor at the other end can do, read once from its capabilities. */
import type { InitializeParams } from 'vscode-languageserver';

export interface Abilities {
  readonly asksForDiagnostics: boolean;
  readonly asksAgain: boolean;
  readonly asksAgainForLenses: boolean;
  readonly asksAgainForHints: boolean;
  readonly tellsSettings: boolean;
  readonly registersForSettings: boolean;
  readonly linksWithOrigin: boolean;
  readonly versionedEdits: boolean;
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
};

export function abilitiesOf({ capabilities }: InitializeParams): Abilities {
  const { textDocument, workspace = {} } = capabilities;
  const { diagnostics, didChangeConfiguration, workspaceEdit } = workspace;
  return {
    asksForDiagnostics: textDocument?.diagnostic !== undefined,
    asksAgain: diagnostics?.refreshSupport === true,
    asksAgainForLenses: workspace.codeLens?.refreshSupport === true,
    asksAgainForHints: workspace.inlayHint?.refreshSupport === true,
    tellsSettings: workspace.configuration === true,
    registersForSettings: didChangeConfiguration?.dynamicRegistration === true,
    linksWithOrigin: textDocument?.definition?.linkSupport === true,
    versionedEdits: workspaceEdit?.documentChanges === true,
  };
}
