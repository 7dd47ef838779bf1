/** Commands that insert, move, split or take away paragraphs. */
import { ShowDocumentRequest, ShowMessageRequest, MessageType } from 'vscode-languageserver';
import { restructured } from '../features/structure/restructured.ts';
import type { Request, Restructured } from '../features/structure/request.ts';
import { applyEdits } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Asked } from './asked.ts';
import { change } from './change.ts';
import { serverCommands } from './contract.ts';
import { say } from './say.ts';
import { wishesOf } from './wishes.ts';
import { rangeOf } from './toLsp.ts';

interface StructureCommand {
  readonly label: string;
  readonly request: Request;
}

const structureCommands: Readonly<Record<string, StructureCommand>> = {
  [serverCommands.insertParagraphAbove]: {
    label: 'Insert Paragraph Above',
    request: { kind: 'insertAbove' },
  },
  [serverCommands.insertParagraphBelow]: {
    label: 'Insert Paragraph Below',
    request: { kind: 'insertBelow' },
  },
  [serverCommands.deleteParagraph]: { label: 'Delete Paragraph', request: { kind: 'delete' } },
  [serverCommands.moveParagraphUp]: { label: 'Move Paragraph Up', request: { kind: 'moveUp' } },
  [serverCommands.moveParagraphDown]: {
    label: 'Move Paragraph Down',
    request: { kind: 'moveDown' },
  },
  [serverCommands.splitParagraph]: { label: 'Split Paragraph', request: { kind: 'split' } },
  [serverCommands.joinWithNext]: { label: 'Join with Next', request: { kind: 'join' } },
  [serverCommands.promoteParagraph]: {
    label: 'Promote Subparagraph',
    request: { kind: 'promote' },
  },
  [serverCommands.demoteParagraph]: {
    label: 'Demote to Subparagraph',
    request: { kind: 'demote' },
  },
};

export function requestOf(command: string): StructureCommand | undefined {
  return structureCommands[command];
}

/** Refusals are told, and where references would be lost the drafter is asked first. */
export async function restructure(
  asked: Asked,
  selection: Span,
  { label, request }: StructureCommand,
): Promise<void> {
  const { connection } = asked.session;
  const wishes = wishesOf(asked);
  const outcome = restructured(asked.resolution, selection, request, wishes);
  if ('refused' in outcome) {
    say(connection, 'remark', outcome.refused);
    return;
  }
  if ('edits' in outcome) {
    await make(asked, label, outcome);
    return;
  }
  if (!(await isAgreed(asked, outcome.asks))) return;
  const marked = restructured(asked.resolution, selection, request, {
    ...wishes,
    references: 'mark',
  });
  if ('edits' in marked) await make(asked, label, marked);
  else if ('refused' in marked) say(connection, 'remark', marked.refused);
}

const consent = 'Delete and Mark';

async function isAgreed({ session }: Asked, question: string): Promise<boolean> {
  const answer = await session.connection.sendRequest(ShowMessageRequest.type, {
    type: MessageType.Warning,
    message: question,
    actions: [{ title: consent }, { title: 'Cancel' }],
  });
  return answer?.title === consent;
}

async function make(
  asked: Asked,
  label: string,
  { edits, selection }: Restructured,
): Promise<void> {
  const { session, document } = asked;
  const { uri, languageId, version } = document;
  // Made now: once the editor has made the change, the document is no longer what the edits are for.
  const changed = session.texts.create(
    uri,
    languageId,
    version + 1,
    applyEdits(document.getText(), edits),
  );
  if ((await change(asked, label, edits)) === 'inVain') return;
  if (!session.editor().abilities.showsDocuments) return;
  await session.connection.sendRequest(ShowDocumentRequest.type, {
    uri,
    takeFocus: true,
    selection: rangeOf(changed, selection),
  });
}
