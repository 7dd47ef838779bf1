/** Changes a draft through the editor, in one step that can be undone. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../text/edit.ts';
import type { Asked } from './asked.ts';
import { say } from './say.ts';
import type { Session } from './session.ts';
import { textEdits } from './toLsp.ts';

/** `label` is what the editor calls it in its list of things to undo. Tells the drafter where it was in vain. */
export async function change(
  { session, document }: Asked,
  label: string,
  changes: readonly Edit[],
): Promise<'applied' | 'inVain'> {
  const { connection } = session;
  const edit = workspaceEdit(session, document, changes);
  const { applied } = await connection.workspace.applyEdit({ label, edit });
  if (applied) return 'applied';
  say(connection, 'warning', `The draft changed meanwhile: please choose ${label} once more`);
  return 'inVain';
}

/** Where the editor can say no to edits of an older text, it is told which text they are for. */
function workspaceEdit(
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
