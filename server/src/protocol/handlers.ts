/** What the server answers, one row a request. What it advertises follows from this table. */
import {
  CodeActionKind,
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentOnTypeFormattingRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  HoverRequest,
  ReferencesRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { completionsAt } from '../features/completion/completion.ts';
import { continuationAt } from '../features/continuation.ts';
import { definitionAt } from '../features/definition.ts';
import { documentSymbols } from '../features/documentSymbols.ts';
import { foldingRanges } from '../features/folding.ts';
import { hoverAt } from '../features/hover.ts';
import { referencesAt } from '../features/references.ts';
import { semanticTokens } from '../features/semanticTokens.ts';
import { overlaps } from '../text/span.ts';
import { codeActions, fixAllKind } from './codeActions.ts';
import { serverCommands } from './contract.ts';
import { diagnosticReport, noFindings } from './diagnostics.ts';
import { draftOfCommand, executeCommand } from './executeCommand.ts';
import { spanOf } from './fromLsp.ts';
import { JudgementRequest, judgementOf } from './judgement.ts';
import { row, rowAbout, type Handler } from './row.ts';
import { encodedTokens, legend } from './tokens.ts';
import {
  completionItem,
  documentSymbol,
  foldingRange,
  hover,
  location,
  locationLink,
  textEdit,
} from './toLsp.ts';

const semanticTokensProvider = { legend, full: true, range: true };

export const handlers: Readonly<Record<string, Handler>> = {
  [DocumentDiagnosticRequest.method]: row(DocumentDiagnosticRequest.type, {
    capabilities: {
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    },
    nothing: noFindings,
    answer: (asked, { previousResultId }) => diagnosticReport(asked, previousResultId),
  }),

  [HoverRequest.method]: row(HoverRequest.type, {
    capabilities: { hoverProvider: true },
    corpus: 'awaited',
    nothing: null,
    answer: ({ document, resolution, library, settings: { linkLanguage } }, { position }) => {
      const offset = document.offsetAt(position);
      const found = hoverAt(resolution, library, offset, { language: linkLanguage });
      return found === undefined ? null : hover(document, found);
    },
  }),

  [CompletionRequest.method]: row(CompletionRequest.type, {
    capabilities: { completionProvider: { triggerCharacters: [' ', '^', '*', '/'] } },
    corpus: 'awaited',
    nothing: null,
    answer: ({ document, resolution, library, settings: { italics } }, { position }) =>
      completionsAt(resolution, library, document.offsetAt(position), { italics }).map(
        (completion) => completionItem(document, completion),
      ),
  }),

  [DefinitionRequest.method]: row(DefinitionRequest.type, {
    capabilities: { definitionProvider: true },
    nothing: null,
    answer: ({ document, resolution, session }, { position }) => {
      const targets = definitionAt(resolution, document.offsetAt(position));
      return session.editor().abilities.linksWithOrigin
        ? targets.map((target) => locationLink(document, target))
        : targets.map(({ selection }) => location(document, selection));
    },
  }),

  [ReferencesRequest.method]: row(ReferencesRequest.type, {
    capabilities: { referencesProvider: true },
    nothing: null,
    answer: ({ document, resolution }, { position, context }) => {
      const declaration = context.includeDeclaration ? 'with' : 'without';
      return referencesAt(resolution, document.offsetAt(position), { declaration }).map((span) =>
        location(document, span),
      );
    },
  }),

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

  [CodeActionRequest.method]: row(CodeActionRequest.type, {
    capabilities: {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    },
    nothing: null,
    answer: codeActions,
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

  [DocumentOnTypeFormattingRequest.method]: row(DocumentOnTypeFormattingRequest.type, {
    capabilities: { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } },
    nothing: null,
    answer: ({ document, resolution }, { position }) => {
      const edit = continuationAt(resolution, document.offsetAt(position));
      return edit === undefined ? null : [textEdit(document, edit)];
    },
  }),

  [ExecuteCommandRequest.method]: rowAbout(
    ExecuteCommandRequest.type,
    { executeCommandProvider: { commands: Object.values(serverCommands) } },
    { uriOf: draftOfCommand, corpus: 'asItIs', nothing: null, answer: executeCommand },
  ),

  [JudgementRequest.method]: row(JudgementRequest, {
    capabilities: {},
    nothing: null,
    answer: judgementOf,
  }),
};
