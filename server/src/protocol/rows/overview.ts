/** A draft as a whole: its outline, its folds, its colours. */
import {
  DocumentSymbolRequest,
  FoldingRangeRequest,
  SemanticTokensDeltaRequest,
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

const semanticTokensProvider = { legend, full: { delta: true }, range: true };

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
    answer: ({ session, document, resolution }) => {
      const { data } = encodedTokens(document, semanticTokens(resolution));
      return session.tokens.whole(document.uri, data);
    },
  }),

  [SemanticTokensDeltaRequest.method]: row(SemanticTokensDeltaRequest.type, {
    capabilities: { semanticTokensProvider },
    nothing: null,
    answer: ({ session, document, resolution }, { previousResultId }) => {
      const { data } = encodedTokens(document, semanticTokens(resolution));
      return session.tokens.since(document.uri, previousResultId, data);
    },
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
