/** Follows what happens to the texts of a corpus. */
import { DidChangeWatchedFilesNotification, type FileEvent } from 'vscode-languageserver';
import type { Place } from '../storage/filesBelow.ts';
import { corpusFolderOf } from './corpusFolderOf.ts';
import { inTheBackground } from './guard.ts';
import type { Session } from './session.ts';

/** Texts of a corpus, in every form that is read. */
const corpusPattern = '**/*.{txt,md,resolution}';

/** Has the editor say when texts in these folders change, wherever they are. */
export function watchCorpus({ connection, editor }: Session, folders: readonly Place[]): void {
  if (!editor().abilities.watchesAnywhere) return;
  const watchers = folders.map(({ address }) => ({
    globPattern: { baseUri: address, pattern: corpusPattern },
  }));
  inTheBackground(connection, () =>
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
  );
}

/** What has changed is seen when the folders are looked at again, in the background. */
export function textsHaveChanged(
  { connection, corpus }: Session,
  changes: readonly FileEvent[],
): void {
  if (changes.some(({ uri }) => corpusFolderOf(corpus, uri) !== undefined)) {
    inTheBackground(connection, corpus.again);
  }
}
