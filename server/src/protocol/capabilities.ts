/** What the server advertises: what its handlers say they can do, and nothing else. */
import { TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { handlers } from './handlers.ts';

export const capabilities: ServerCapabilities = Object.assign(
  { textDocumentSync: TextDocumentSyncKind.Incremental },
  ...Object.values(handlers).map((handler) => handler.capabilities),
);
