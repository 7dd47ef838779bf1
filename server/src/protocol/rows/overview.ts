/** A draft as a whole: its outline, its folds, its colours. */
import {
  DocumentSymbolRequest,
  FoldingRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { documentSymbols } from '../../features/documentSymbols.ts';
import { foldingRanges } from '../../features/folding.ts';
import { semanticTokens } from '../../features/semanticTokens.ts';
import { overlaps } from '../../text/span.ts';
import { spanOf } from '../fromLsp.ts';
import { row, type Handler } from '../row.ts';
import { encodedTokens, legend } from '../tokens.ts';
import { documentSymbol, foldingRange } from '../toLsp.ts';

const semanticTokensProvider = { legend, full: true, range: true };

export const overview: Readonly<Record<string, Handler>> = {
  [DocumentSymbolRequest.method]: row(DocumentSymbolRequest.type, {
    capabilities: { documentSymbolProvider: { label: 'Resolution' } },
    nothing: null,
    answer: ({ document, resolution }) =>
      documentSymbols(resolution).map((symbol) => documentSymbol(document, symbol)),
  }),

  [FoldingRangeRequest.method]: row(FoldingRangeRequest.type, {
    capabilities: { foldingRangeProvider: true },
    nothing: null,
    answer: ({ document, resolution }) =>
      foldingRanges(resolution).map((fold) => foldingRange(document, fold)),
  }),

  [SemanticTokensRequest.method]: row(SemanticTokensRequest.type, {
    capabilities: { semanticTokensProvider },
    nothing: null,
    answer: ({ document, resolution }) => encodedTokens(document, semanticTokens(resolution)),
  }),

  [SemanticTokensRangeRequest.method]: row(SemanticTokensRangeRequest.type, {
    capabilities: { semanticTokensProvider },
    nothing: null,
    answer: ({ document, resolution }, { range }) => {
      const wanted = spanOf(document, range);
      const tokens = semanticTokens(resolution).filter(({ span }) => overlaps(span, wanted));
      return encodedTokens(document, tokens);
    },
  }),
};
