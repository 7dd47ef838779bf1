/** What helps to look around in a draft: what belongs together, and where it leads. */
import {
  CodeLensRequest,
  CodeLensResolveRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  InlayHintRequest,
  SelectionRangeRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { highlightsAt } from '../../features/documentHighlight.ts';
import { documentLinks } from '../../features/documentLinks.ts';
import { entriesFound } from '../../features/draftSearch.ts';
import { inlayHints } from '../../features/inlayHints.ts';
import { selectionRangesAt } from '../../features/selectionRanges.ts';
import {
  documentHighlight,
  documentLink,
  inlayHint,
  selectionRange,
  workspaceSymbol,
} from '../lookingToLsp.ts';
import { markupFor } from '../markup.ts';
import { agreedLenses } from '../agreedLenses.ts';
import { codeLenses, draftOfLens, resolvedLens } from '../referenceLenses.ts';
import { spanOf } from '../fromLsp.ts';
import { row, rowAbout, rowAboutAll, type Handler } from '../row.ts';
import type { Editor } from '../session.ts';

const codeLensProvider = { resolveProvider: true };

const canShowLenses = ({ showsReferences, showsAgreed }: Editor) => showsReferences || showsAgreed;

export const looking: Readonly<Record<string, Handler>> = {
  [DocumentHighlightRequest.method]: row(DocumentHighlightRequest.type, {
    capabilities: { documentHighlightProvider: true },
    nothing: null,
    answer: ({ document, resolution }, { position }) =>
      highlightsAt(resolution, document.offsetAt(position)).map((highlight) =>
        documentHighlight(document, highlight),
      ),
  }),

  [SelectionRangeRequest.method]: row(SelectionRangeRequest.type, {
    capabilities: { selectionRangeProvider: true },
    nothing: null,
    answer: ({ document, resolution }, { positions }) =>
      positions.map((position) =>
        selectionRange(document, selectionRangesAt(resolution, document.offsetAt(position))),
      ),
  }),

  [DocumentLinkRequest.method]: row(DocumentLinkRequest.type, {
    capabilities: { documentLinkProvider: {} },
    nothing: null,
    answer: ({ document, resolution, settings: { linkLanguage: language } }) =>
      documentLinks(resolution, { language }).map((link) => documentLink(document, link)),
  }),

  [CodeLensRequest.method]: {
    ...row(CodeLensRequest.type, {
      capabilities: { codeLensProvider },
      nothing: null,
      answer: (asked) => [...codeLenses(asked), ...agreedLenses(asked)],
    }),
    offeredTo: canShowLenses,
  },

  [CodeLensResolveRequest.method]: {
    ...rowAbout(
      CodeLensResolveRequest.type,
      { codeLensProvider },
      {
        uriOf: draftOfLens,
        corpus: 'asItIs',
        nothing: (lens) => lens,
        answer: resolvedLens,
      },
    ),
    offeredTo: canShowLenses,
  },

  [WorkspaceSymbolRequest.method]: rowAboutAll(
    WorkspaceSymbolRequest.type,
    { workspaceSymbolProvider: true },
    {
      corpus: 'asItIs',
      nothing: null,
      answer: async (session, { query }) => {
        const drafts = await session.drafts();
        const documents = new Map(drafts.map(({ uri, document }) => [uri, document]));
        return entriesFound(drafts, query).flatMap((found) => {
          const document = documents.get(found.uri);
          return document === undefined ? [] : [workspaceSymbol(document, found)];
        });
      },
    },
  ),

  [InlayHintRequest.method]: row(InlayHintRequest.type, {
    capabilities: { inlayHintProvider: true },
    corpus: 'awaited',
    nothing: null,
    answer: (
      { session, document, resolution, library, settings: { inlayHints: show } },
      { range },
    ) => {
      const markup = markupFor(session);
      return inlayHints(resolution, library, spanOf(document, range), { show }).map((hint) =>
        inlayHint(document, hint, markup),
      );
    },
  }),
};
