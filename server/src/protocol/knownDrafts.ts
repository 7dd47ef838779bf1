/** All drafts the server knows. */
import { CancellationToken } from 'vscode-languageserver';
import type { Settings } from '../workspace/settings.ts';
import type { KnownDraft } from './drafts.ts';
import type { DraftText } from './draftTexts.ts';
import type { Session } from './session.ts';
import { throughFolders } from './throughFolders.ts';

/** Those that are open and those in the folders of the workspace, each read by its own settings. */
export async function knownDrafts(session: Session): Promise<readonly KnownDraft[]> {
  const open = await openDrafts(session);
  const others: KnownDraft[] = [];
  const visit = (document: DraftText, settings: Settings) => {
    others.push(knownDraft(session, document, settings));
  };
  await throughFolders(session, { token: CancellationToken.None, visit });
  return [...open, ...others];
}

function openDrafts(session: Session): Promise<readonly KnownDraft[]> {
  const { documents, configuration } = session;
  return Promise.all(
    documents
      .all()
      .map(async (document) => knownDraft(session, document, await configuration.of(document.uri))),
  );
}

function knownDraft({ analyses }: Session, document: DraftText, settings: Settings): KnownDraft {
  const { uri, version } = document;
  const draft = { uri, version, text: document.getText() };
  return { uri, document, resolution: analyses.resolutionOf(draft, settings) };
}
