/** The commands of the server. Each changes a draft through the editor, so that it can be undone. */
import { Range, type ExecuteCommandParams, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { renumberDraft } from '../features/renumber.ts';
import { tidyDraft } from '../features/tidy.ts';
import type { Edit } from '../text/edit.ts';
import type { Refusal } from '../text/refusal.ts';
import type { Asked } from './asked.ts';
import { serverCommands } from './contract.ts';
import { spanOf } from './fromLsp.ts';
import { say } from './say.ts';
import type { Session } from './session.ts';
import { textEdits } from './toLsp.ts';

/** The address of the draft, which is the first argument of every command. */
export function draftOfCommand(params: ExecuteCommandParams): string | undefined {
  const first: unknown = params.arguments?.[0];
  return typeof first === 'string' ? first : undefined;
}

export async function executeCommand(asked: Asked, params: ExecuteCommandParams): Promise<null> {
  if (params.command === serverCommands.renumberParagraphs) {
    await change(asked, renumberDraft(asked.resolution), {
      label: 'Renumber Paragraphs',
      again: 'please renumber once more',
    });
  }
  if (params.command === serverCommands.tidyPastedText) {
    await change(asked, tidied(asked, params), {
      label: 'Tidy Pasted Text',
      again: 'please tidy once more',
    });
  }
  return null;
}

function tidied(
  { document, resolution, settings }: Asked,
  { arguments: given = [] }: ExecuteCommandParams,
): readonly Edit[] | Refusal {
  const range: unknown = given[1];
  return tidyDraft(resolution, {
    ...(settings.profile !== undefined && { profile: settings.profile }),
    ...(Range.is(range) && { selection: spanOf(document, range) }),
  });
}

interface Command {
  readonly label: string;
  /** What to do where the draft has changed meanwhile. */
  readonly again: string;
}

/** Changes the draft in one step, or says why nothing is to be changed. */
async function change(
  { session, document }: Asked,
  outcome: readonly Edit[] | Refusal,
  { label, again }: Command,
): Promise<void> {
  const { connection } = session;
  if ('refused' in outcome) {
    say(connection, 'remark', outcome.refused);
    return;
  }
  const edit = workspaceEdit(session, document, outcome);
  const { applied } = await connection.workspace.applyEdit({ label, edit });
  if (!applied) say(connection, 'warning', `The draft changed meanwhile: ${again}`);
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
