/** A draft the server knows, open or in a folder of the workspace: what a question about more than one of them is answered from. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Resolution } from '../model/resolution.ts';

export interface KnownDraft {
  readonly uri: string;
  readonly document: TextDocument;
  readonly resolution: Resolution;
}
