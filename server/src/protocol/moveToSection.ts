/** The command that moves paragraphs to another section: the one that is named, or the one the drafter chooses. */
import { MessageType, ShowMessageRequest } from 'vscode-languageserver';
import type { NamedSection } from '../features/structure/namedSections.ts';
import { sectionChoices } from '../features/structure/sectionChoices.ts';
import { sectionCalled } from '../features/structure/sectionCalled.ts';
import { capitalized } from '../text/capitalized.ts';
import type { Span } from '../text/span.ts';
import type { Asked } from './asked.ts';
import { restructure } from './restructure.ts';
import { say } from './say.ts';

/** `named`: a numeral or a title. */
export async function moveToSection(
  asked: Asked,
  selection: Span,
  named: string | undefined,
): Promise<void> {
  const { connection } = asked.session;
  const choices = sectionChoices(asked.resolution, selection);
  if ('refused' in choices) {
    say(connection, 'remark', choices.refused);
    return;
  }
  const chosen =
    named === undefined
      ? await chosenAmong(asked, choices.nearest)
      : sectionCalled(choices.all, named);
  if (chosen !== undefined) {
    const request = { kind: 'moveToSection', section: chosen.section } as const;
    await restructure(asked, selection, { label: 'Move to Section', request });
  } else if (named !== undefined) {
    say(connection, 'remark', `There is no section “${named}” in this part of the draft`);
  }
}

async function chosenAmong(
  { session }: Asked,
  sections: readonly NamedSection[],
): Promise<NamedSection | undefined> {
  const answer = await session.connection.sendRequest(ShowMessageRequest.type, {
    type: MessageType.Info,
    message: 'Where shall it be moved to?',
    actions: sections.map(({ name }) => ({ title: capitalized(name) })),
  });
  return sections.find(({ name }) => capitalized(name) === answer?.title);
}
