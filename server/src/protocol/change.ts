/** Changes a draft through the editor, in one step that can be undone. */
import type { Edit } from '../text/edit.ts';
import type { Asked } from './asked.ts';
import { say } from './say.ts';
import { workspaceEdit } from './workspaceEdit.ts';

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
