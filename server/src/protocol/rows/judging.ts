/** How a draft is judged. */
import { DocumentDiagnosticRequest } from 'vscode-languageserver';
import { diagnosticReport, noFindings } from '../diagnostics.ts';
import { JudgementRequest, judgementOf } from '../judgement.ts';
import { row, type Handler } from '../row.ts';

export const judging: Readonly<Record<string, Handler>> = {
  [DocumentDiagnosticRequest.method]: row(DocumentDiagnosticRequest.type, {
    capabilities: {
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    },
    corpus: 'awaitedUnlessAskedAgain',
    nothing: noFindings,
    answer: (asked, { previousResultId }) => diagnosticReport(asked, previousResultId),
  }),

  [JudgementRequest.method]: row(JudgementRequest, {
    capabilities: {},
    nothing: null,
    answer: judgementOf,
  }),
};
