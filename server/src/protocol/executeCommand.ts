/** The commands of the server. Each changes a draft through the editor, so that it can be undone. */
import { Range, type ExecuteCommandParams } from 'vscode-languageserver';
import { renumberDraft } from '../features/renumber.ts';
import { tidyDraft } from '../features/tidy.ts';
import type { Edit } from '../text/edit.ts';
import type { Refusal } from '../text/refusal.ts';
import type { Span } from '../text/span.ts';
import type { Asked } from './asked.ts';
import { change } from './change.ts';
import { serverCommands } from './contract.ts';
import { spanOf } from './fromLsp.ts';
import { moveToSection } from './moveToSection.ts';
import { requestOf, restructure } from './restructure.ts';
import { say } from './say.ts';

/** The address of the draft, which is the first argument of every command. */
export function draftOfCommand(params: ExecuteCommandParams): string | undefined {
  const first: unknown = params.arguments?.[0];
  return typeof first === 'string' ? first : undefined;
}

export async function executeCommand(asked: Asked, params: ExecuteCommandParams): Promise<null> {
  const { command } = params;
  const place = placeOf(asked, params);
  const structure = requestOf(command);
  if (command === serverCommands.renumberParagraphs)
    await changeOrSay(asked, 'Renumber Paragraphs', renumberDraft(asked.resolution));
  if (command === serverCommands.tidyPastedText)
    await changeOrSay(asked, 'Tidy Pasted Text', tidied(asked, place));
  if (structure !== undefined && place !== undefined) await restructure(asked, place, structure);
  if (command === serverCommands.moveToSection && place !== undefined)
    await moveToSection(asked, place, sectionOf(params));
  if (place === undefined && (structure !== undefined || command === serverCommands.moveToSection))
    say(asked.session.connection, 'remark', 'Please put the cursor into a paragraph first');
  return null;
}

/** The cursor or the selection, which is the second argument where there is one. */
function placeOf({ document }: Asked, params: ExecuteCommandParams): Span | undefined {
  const second: unknown = params.arguments?.[1];
  return Range.is(second) ? spanOf(document, second) : undefined;
}

/** The numeral or the title of a section, which is the third argument where there is one. */
function sectionOf(params: ExecuteCommandParams): string | undefined {
  const third: unknown = params.arguments?.[2];
  return typeof third === 'string' ? third : undefined;
}

function tidied(
  { resolution, settings: { profile, format } }: Asked,
  place: Span | undefined,
): readonly Edit[] | Refusal {
  const selection = place !== undefined && place.start < place.end ? { selection: place } : {};
  const { indent } = format;
  return tidyDraft(resolution, { indent, ...(profile && { profile }), ...selection });
}

async function changeOrSay(
  asked: Asked,
  label: string,
  outcome: readonly Edit[] | Refusal,
): Promise<void> {
  if ('refused' in outcome) say(asked.session.connection, 'remark', outcome.refused);
  else await change(asked, label, outcome);
}
