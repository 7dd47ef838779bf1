/** What helps to look around in a draft: what belongs together, and where it leads. */
import { DocumentHighlightRequest, SelectionRangeRequest } from 'vscode-languageserver';
import { highlightsAt } from '../../features/documentHighlight.ts';
import { selectionRangesAt } from '../../features/selectionRanges.ts';
import { documentHighlight, selectionRange } from '../lookingToLsp.ts';
import { row, type Handler } from '../row.ts';

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
};
