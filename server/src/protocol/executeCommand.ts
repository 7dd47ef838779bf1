/** The commands of the server. Each changes a draft through the editor, so that it can be undone. */
import type { ExecuteCommandParams, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { renumberDraft } from '../features/renumber.ts';
import type { Edit } from '../text/edit.ts';
import type { Asked } from './asked.ts';
import { serverCommands } from './contract.ts';
import { say } from './say.ts';
import type { Session } from './session.ts';
import { textEdits } from './toLsp.ts';

/** The address of the draft, which is the first argument of every command. */
export function draftOfCommand(params: ExecuteCommandParams): string | undefined {
  const first: unknown = params.arguments?.[0];
  return typeof first === 'string' ? first : undefined;
}

export async function executeCommand(asked: Asked, params: ExecuteCommandParams): Promise<null> {
  if (params.command === serverCommands.renumberParagraphs) await renumber(asked);
  return null;
}

async function renumber({ session, document, resolution }: Asked): Promise<void> {
  const { connection } = session;
  const outcome = renumberDraft(resolution);
  if ('refused' in outcome) {
    say(connection, 'remark', outcome.refused);
    return;
  }
  const edit = workspaceEdit(session, document, outcome);
  const { applied } = await connection.workspace.applyEdit({ label: 'Renumber Paragraphs', edit });
  if (!applied) {
    say(connection, 'warning', 'The draft changed meanwhile: please renumber once more');
  }
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
