/** All drafts of a workspace, open or not. */
import { WorkspaceDiagnosticRequest } from 'vscode-languageserver';
import { rowAboutAll, type Handler } from '../row.ts';
import { workspaceReport } from '../workspaceDiagnostics.ts';

export const workspace: Readonly<Record<string, Handler>> = {
  [WorkspaceDiagnosticRequest.method]: {
    ...rowAboutAll(
      WorkspaceDiagnosticRequest.type,
      {
        diagnosticProvider: {
          interFileDependencies: false,
          workspaceDiagnostics: true,
          workDoneProgress: true,
        },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      { corpus: 'awaited', nothing: { items: [] }, answer: workspaceReport },
    ),
    offeredTo: ({ hasReadableFolders }) => hasReadableFolders,
  },
};
