/** Goes through the drafts in the folders of the workspace that are not open. */
import type { CancellationToken, ProgressToken } from 'vscode-languageserver';
import type { Settings } from '../workspace/settings.ts';
import type { DraftText } from './draftTexts.ts';
import type { DraftFile } from './folders.ts';
import { noProgress, progressOf } from './progress.ts';
import { sameAddress } from './sameAddress.ts';
import type { Session } from './session.ts';
import { unreadSentence } from './unreadSentence.ts';

interface Going {
  readonly token: CancellationToken;
  /** Where the editor wants to hear how far it is. */
  readonly progress?: ProgressToken | undefined;
  readonly visit: (text: DraftText, settings: Settings) => void;
}

/** So many are read within a second or so: nobody needs to be told. */
const few = 100;

/** `some` where it was cancelled, now or earlier. */
export async function throughFolders(session: Session, going: Going): Promise<'all' | 'some'> {
  const { folders, disk } = session;
  const isCancelled = () => going.token.isCancellationRequested;
  const found = await folders.drafts(isCancelled);
  if (isCancelled()) return 'some';
  disk.keepOnly(found);
  const wanted = folders.areHalted() ? found.filter(disk.isRead) : found;
  await throughDrafts(session, wanted, going);
  if (isCancelled() || folders.areHalted()) return 'some';
  const unread = disk.unread();
  if (unread.length > 0) session.remark(unreadSentence(unread));
  return 'all';
}

async function throughDrafts(
  session: Session,
  drafts: readonly DraftFile[],
  going: Going,
): Promise<void> {
  const { connection, disk, folders, host } = session;
  const isNew = drafts.filter((draft) => !disk.isRead(draft)).length > few;
  const progress = isNew
    ? await progressOf(connection, 'Reading drafts', going.progress)
    : noProgress;
  try {
    for (const [at, draft] of drafts.entries()) {
      if (progress.isCalledOff()) folders.halt();
      if (progress.isCalledOff() || going.token.isCancellationRequested) return;
      await visitOne(session, draft, going);
      progress.report(at + 1, drafts.length);
      await host.breathe();
    }
  } finally {
    progress.end();
  }
}

async function visitOne(session: Session, draft: DraftFile, { visit }: Going): Promise<void> {
  const settings = await session.configuration.of(draft.folder);
  const text = isOpen(session, draft) ? undefined : await session.disk.textOf(draft);
  if (text === undefined || isOpen(session, draft)) return;
  visit(text, settings);
  session.analyses.rest(text.uri);
}

function isOpen({ documents }: Session, { uri }: DraftFile): boolean {
  const name = sameAddress(uri);
  return documents.keys().some((open) => sameAddress(open) === name);
}
