/** Ours to LSP, for what helps to look around in a draft. */
import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Highlight } from '../features/documentHighlight.ts';
import { rangeOf } from './toLsp.ts';

const highlightKinds = {
  write: DocumentHighlightKind.Write,
  read: DocumentHighlightKind.Read,
} as const;

export function documentHighlight(
  document: TextDocument,
  { span, kind }: Highlight,
): DocumentHighlight {
  return { range: rangeOf(document, span), kind: highlightKinds[kind] };
}
