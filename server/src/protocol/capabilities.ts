/** What the server advertises: what its handlers say they can do, and nothing else. */
import { TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { handlers } from './handlers.ts';

export const capabilities = Object.values(handlers).reduce<ServerCapabilities>(
  (all, handler) => ({ ...all, ...handler.capabilities }),
  { textDocumentSync: TextDocumentSyncKind.Incremental },
);
