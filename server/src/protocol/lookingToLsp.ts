/** Ours to LSP, for what helps to look around in a draft. */
import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type DocumentLink,
  type InlayHint,
  type SelectionRange,
  type SymbolInformation,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Highlight } from '../features/documentHighlight.ts';
import type { DraftLink } from '../features/documentLinks.ts';
import type { FoundEntry } from '../features/draftSearch.ts';
import type { InlayHint as DraftHint } from '../features/inlayHints.ts';
import { span, type Span } from '../text/span.ts';
import type { Markup } from './markup.ts';
import { location, rangeOf, symbolKinds } from './toLsp.ts';

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

export function workspaceSymbol(
  document: TextDocument,
  { name, container, kind, span: place }: FoundEntry,
): SymbolInformation {
  return {
    name,
    kind: symbolKinds[kind],
    location: location(document, place),
    ...(container === '' ? {} : { containerName: container }),
  };
}

export function inlayHint(
  document: TextDocument,
  { at, text, markdown }: DraftHint,
  markup: Markup,
): InlayHint {
  return {
    position: document.positionAt(at),
    label: text,
    tooltip: markup(markdown),
    paddingLeft: true,
  };
}
