/** What the server advertises: what its handlers say they can do, and nothing else. */
import { TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { handlers } from './handlers.ts';
import type { Editor } from './session.ts';

/** Without what this editor could not make use of; one that does not ask before renaming must not be told that it may. */
export function capabilitiesFor(editor: Editor): ServerCapabilities {
  const offered = Object.values(handlers)
    .filter(({ offeredTo }) => offeredTo?.(editor) ?? true)
    .reduce<ServerCapabilities>((all, handler) => ({ ...all, ...handler.capabilities }), {
      positionEncoding: editor.encoding,
      textDocumentSync: TextDocumentSyncKind.Incremental,
    });
  return editor.abilities.asksBeforeRenaming ? offered : { ...offered, renameProvider: true };
}
