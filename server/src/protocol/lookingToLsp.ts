/** Ours to LSP, for what helps to look around in a draft. */
import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type DocumentLink,
  type SelectionRange,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Highlight } from '../features/documentHighlight.ts';
import type { DraftLink } from '../features/documentLinks.ts';
import { span, type Span } from '../text/span.ts';
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

/** The smallest of the spans, each with the next one as its parent. */
export function selectionRange(document: TextDocument, spans: readonly Span[]): SelectionRange {
  const [first = span(0, 0), ...others] = spans;
  const range = rangeOf(document, first);
  return others.length === 0 ? { range } : { range, parent: selectionRange(document, others) };
}

export function documentLink(
  document: TextDocument,
  { span: words, address, tooltip }: DraftLink,
): DocumentLink {
  return { range: rangeOf(document, words), target: address, tooltip };
}
