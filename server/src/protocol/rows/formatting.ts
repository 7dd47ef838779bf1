/** The canonical form: of a draft, of a selection, and on saving where the drafter wants it. */
import {
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  TextDocumentSaveReason,
  TextDocumentSyncKind,
  WillSaveTextDocumentWaitUntilRequest,
  type TextEdit,
} from 'vscode-languageserver';
import { formatted } from '../../features/formatting.ts';
import type { Span } from '../../text/span.ts';
import type { Asked } from '../asked.ts';
import { spanOf } from '../fromLsp.ts';
import { row, type Handler } from '../row.ts';
import { textEdits } from '../toLsp.ts';

export const formatting: Readonly<Record<string, Handler>> = {
  [DocumentFormattingRequest.method]: row(DocumentFormattingRequest.type, {
    capabilities: { documentFormattingProvider: true },
    nothing: null,
    answer: (asked) => formattingEdits(asked),
  }),

  [DocumentRangeFormattingRequest.method]: row(DocumentRangeFormattingRequest.type, {
    capabilities: { documentRangeFormattingProvider: true },
    nothing: null,
    answer: (asked, { range }) => formattingEdits(asked, spanOf(asked.document, range)),
  }),

  // Every editor asks this before it saves, whether or not it has a way of its own to format on saving.
  [WillSaveTextDocumentWaitUntilRequest.method]: row(WillSaveTextDocumentWaitUntilRequest.type, {
    capabilities: {
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        willSaveWaitUntil: true,
      },
    },
    nothing: null,
    answer: (asked, { reason }) => {
      // Saving by itself while somebody types must not move what is being typed.
      const isAsked = reason !== TextDocumentSaveReason.AfterDelay;
      return asked.settings.format.onSave && isAsked ? formattingEdits(asked) : null;
    },
  }),
};

/** The settings of the draft decide how deep a level is, not the tabs of the editor. */
function formattingEdits(
  { document, resolution, settings, session }: Asked,
  range?: Span,
): TextEdit[] {
  const { indent } = settings.format;
  const read = session.analyses.readingOf(document.uri, settings);
  const edits = formatted(resolution, { indent, read, ...(range && { range }) });
  return textEdits(document, edits);
}
