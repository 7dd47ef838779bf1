/** All drafts the server knows: what a question about more than one of them is answered from. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Resolution } from '../model/resolution.ts';
import type { Session } from './session.ts';

export interface KnownDraft {
  readonly uri: string;
  readonly document: TextDocument;
  readonly resolution: Resolution;
}

/** Those that are open, each read by its own settings. */
export function openDrafts({
  documents,
  configuration,
  analyses,
}: Pick<Session, 'documents' | 'configuration' | 'analyses'>): Promise<readonly KnownDraft[]> {
  return Promise.all(
    documents.all().map(async (document) => {
      const { uri } = document;
      const settings = await configuration.of(uri);
      const draft = { uri, version: document.version, text: document.getText() };
      return { uri, document, resolution: analyses.resolutionOf(draft, settings) };
    }),
  );
}
