/** What helps to look around in a draft: what belongs together, and where it leads. */
import {
  CodeLensRequest,
  CodeLensResolveRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  SelectionRangeRequest,
} from 'vscode-languageserver';
import { highlightsAt } from '../../features/documentHighlight.ts';
import { documentLinks } from '../../features/documentLinks.ts';
import { selectionRangesAt } from '../../features/selectionRanges.ts';
import { documentHighlight, documentLink, selectionRange } from '../lookingToLsp.ts';
import { codeLenses, draftOfLens, resolvedLens } from '../referenceLenses.ts';
import { row, rowAbout, type Handler } from '../row.ts';
import type { Editor } from '../session.ts';

const codeLensProvider = { resolveProvider: true };

const canShowReferences = ({ showsReferences }: Editor) => showsReferences;

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
      answer: codeLenses,
    }),
    offeredTo: canShowReferences,
  },

  [CodeLensResolveRequest.method]: {
    ...rowAbout(
      CodeLensResolveRequest.type,
      { codeLensProvider },
      {
        uriOf: draftOfLens,
        corpus: 'asItIs',
        nothing: null,
        answer: resolvedLens,
      },
    ),
    offeredTo: canShowReferences,
  },
};
