/** What helps to look around in a draft: what belongs together, and where it leads. */
import { DocumentHighlightRequest } from 'vscode-languageserver';
import { highlightsAt } from '../../features/documentHighlight.ts';
import { documentHighlight } from '../lookingToLsp.ts';
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
};
