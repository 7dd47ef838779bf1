/** Follows which folders the workspace has and what happens to the drafts in them. */
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { draftPattern, isDraftName } from '../workspace/draftName.ts';
import { textsHaveChanged } from './corpusWatch.ts';
import { judgeAgain } from './diagnostics.ts';
import { inTheBackground } from './guard.ts';
import { refreshViews } from './refresh.ts';
import type { Session } from './session.ts';

/** Once the editor has been greeted: before, nothing can be asked of it. */
export function followWorkspace(session: Session): void {
  const { connection, editor } = session;
  if (!editor().hasReadableFolders) return;
  connection.workspace.onDidChangeWorkspaceFolders((change) => {
    foldersChanged(session, change);
    lookAgain(session);
    inTheBackground(connection, session.corpus.again);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    filesHaveChanged(session, changes);
    textsHaveChanged(session, changes);
  });
  if (editor().abilities.registersForFiles) watchFiles(session);
}

interface FoldersChange {
  readonly added: readonly WorkspaceFolder[];
  readonly removed?: readonly WorkspaceFolder[];
}

/** The folders there are when the editor connects count as added. */
export function foldersChanged({ folders }: Session, { added, removed = [] }: FoldersChange): void {
  folders.change({ added: added.map(({ uri }) => uri), removed: removed.map(({ uri }) => uri) });
}

/** What has changed is seen when it is looked at; only what is new must be looked for. */
function filesHaveChanged(session: Session, changes: readonly FileEvent[]): void {
  const drafts = changes.filter(({ uri }) => isDraftName(uri));
  if (drafts.some(({ type }) => type === FileChangeType.Created)) session.folders.filesHaveCome();
  const isClosed = ({ uri }: FileEvent) => session.documents.get(uri) === undefined;
  if (drafts.some(isClosed)) lookAgain(session);
}

function lookAgain(session: Session): void {
  judgeAgain(session);
  refreshViews(session);
}

function watchFiles({ connection, folders }: Session): void {
  inTheBackground(connection, async () => {
    const watchers = [{ globPattern: draftPattern }];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    folders.areWatched();
  });
}
