/** The commands of the server. Each changes a draft through the editor, so that it can be undone. */
import { Range, type ExecuteCommandParams } from 'vscode-languageserver';
import { renumberDraft } from '../features/renumber.ts';
import type { Asked } from './asked.ts';
import { serverCommands } from './contract.ts';
import { change } from './change.ts';
import { spanOf } from './fromLsp.ts';
import { say } from './say.ts';
import { requestOf, restructure } from './restructure.ts';

/** The address of the draft, which is the first argument of every command. */
export function draftOfCommand(params: ExecuteCommandParams): string | undefined {
  const first: unknown = params.arguments?.[0];
  return typeof first === 'string' ? first : undefined;
}

export async function executeCommand(asked: Asked, params: ExecuteCommandParams): Promise<null> {
  const { command } = params;
  if (command === serverCommands.renumberParagraphs) await renumber(asked);
  const request = requestOf(command);
  if (request !== undefined) {
    const place: unknown = params.arguments?.[1];
    if (Range.is(place)) await restructure(asked, spanOf(asked.document, place), request);
    else say(asked.session.connection, 'remark', 'Please put the cursor into a paragraph first');
  }
  return null;
}

async function renumber(asked: Asked): Promise<void> {
  const outcome = renumberDraft(asked.resolution);
  if ('refused' in outcome) say(asked.session.connection, 'remark', outcome.refused);
  else await change(asked, 'Renumber Paragraphs', outcome);
}
