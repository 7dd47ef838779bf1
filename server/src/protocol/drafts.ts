/** All drafts the server knows: what a question about more than one of them is answered from. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Resolution } from '../model/resolution.ts';
import type { TextDocuments } from 'vscode-languageserver';
import type { Analyses } from '../workspace/analyses.ts';
import type { Configuration } from './configuration.ts';
import type { DraftText } from './draftTexts.ts';

export interface KnownDraft {
  readonly uri: string;
  readonly document: TextDocument;
  readonly resolution: Resolution;
}

interface Sources {
  readonly documents: TextDocuments<DraftText>;
  readonly configuration: Configuration;
  readonly analyses: Analyses;
}

/** Those that are open, each read by its own settings. */
export function openDrafts({
  documents,
  configuration,
  analyses,
}: Sources): Promise<readonly KnownDraft[]> {
  return Promise.all(
    documents.all().map(async (document) => {
      const { uri } = document;
      const settings = await configuration.of(uri);
      const draft = { uri, version: document.version, text: document.getText() };
      return { uri, document, resolution: analyses.resolutionOf(draft, settings) };
    }),
  );
}
