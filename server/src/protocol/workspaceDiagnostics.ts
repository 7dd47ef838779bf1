/** The findings of all drafts: those that are open, and those in the folders of the workspace. */
import {
  DocumentDiagnosticReportKind,
  WorkspaceDiagnosticRequest,
  type CancellationToken,
  type Connection,
  type ProgressToken,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Settings } from '../workspace/settings.ts';
import { askedAbout } from './asked.ts';
import { diagnosticReport } from './diagnostics.ts';
import type { DraftText } from './draftTexts.ts';
import { inTheBackground } from './guard.ts';
import { sameAddress } from './sameAddress.ts';
import type { Session } from './session.ts';
import { throughFolders } from './throughFolders.ts';

/** What the editor knows already is named, not sent again; what is gone has no findings any more. */
export async function workspaceReport(
  session: Session,
  { previousResultIds, partialResultToken, workDoneToken }: WorkspaceDiagnosticParams,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const known = new Map(previousResultIds.map(({ uri, value }) => [sameAddress(uri), value]));
  const reports = reportsFor(session.connection, partialResultToken);
  const reported = new Set<string>();

  function report(document: DraftText, settings: Settings, version: number | null): void {
    const { uri } = document;
    const asked = askedAbout(session, document, { settings, library: session.library.now() });
    reports.add({ ...diagnosticReport(asked, known.get(sameAddress(uri))), uri, version });
    reported.add(sameAddress(uri));
  }

  for (const document of session.documents.all()) {
    report(document, await session.configuration.of(document.uri), document.version);
  }
  const visit = (document: DraftText, settings: Settings) => {
    report(document, settings, null);
  };
  const outcome = await throughFolders(session, { token, visit, progress: workDoneToken });
  const gone = outcome === 'all' ? previousResultIds : [];
  for (const { uri } of gone) if (!reported.has(sameAddress(uri))) reports.add(noneIn(uri));
  return reports.rest();
}

function noneIn(uri: string): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items: [], uri, version: null };
}

interface Reports {
  readonly add: (report: WorkspaceDocumentDiagnosticReport) => void;
  /** What has not been sent yet. */
  readonly rest: () => WorkspaceDiagnosticReport;
}

/** So many drafts are told of in one message. */
const most = 20;

/** To an editor that wants to hear what there is while more is looked for, most is sent as it comes. */
function reportsFor(connection: Connection, token: ProgressToken | undefined): Reports {
  let items: WorkspaceDocumentDiagnosticReport[] = [];

  function rest(): WorkspaceDiagnosticReport {
    const unsent = { items };
    items = [];
    return unsent;
  }

  return {
    add: (report) => {
      items.push(report);
      if (token === undefined || items.length < most) return;
      const part = rest();
      inTheBackground(connection, () =>
        connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, token, part),
      );
    },
    rest,
  };
}
