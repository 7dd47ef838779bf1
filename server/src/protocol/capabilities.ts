/** What the server advertises: what its handlers say they can do, and nothing else. */
import { TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import { handlers } from './handlers.ts';

/** An editor that does not ask before renaming must not be told that it may. */
export function capabilitiesFor({ asksBeforeRenaming }: Abilities): ServerCapabilities {
  return asksBeforeRenaming ? capabilities : { ...capabilities, renameProvider: true };
}

const capabilities = Object.values(handlers).reduce<ServerCapabilities>(
  (all, handler) => ({ ...all, ...handler.capabilities }),
  { textDocumentSync: TextDocumentSyncKind.Incremental },
);
