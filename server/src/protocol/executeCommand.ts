/** The commands of the server. Each changes a draft through the editor, so that it can be undone. */
import type { ExecuteCommandParams } from 'vscode-languageserver';
import { renumberDraft } from '../features/renumber.ts';
import type { Asked } from './asked.ts';
import { serverCommands } from './contract.ts';
import { say } from './say.ts';
import { workspaceEdit } from './workspaceEdit.ts';

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
