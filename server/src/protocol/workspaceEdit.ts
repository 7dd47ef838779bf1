/** Changes of one draft, as an editor makes them. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../text/edit.ts';
import type { Session } from './session.ts';
import { textEdits } from './toLsp.ts';

/** Where the editor can say no to edits of an older text, it is told which text they are for. */
export function workspaceEdit(
  session: Session,
  document: TextDocument,
  changes: readonly Edit[],
): WorkspaceEdit {
  const { uri, version } = document;
  const edits = textEdits(document, changes);
  return session.editor().abilities.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
