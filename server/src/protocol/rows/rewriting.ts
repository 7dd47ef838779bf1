/** What changes many places of a draft at once. */
import {
  CodeActionResolveRequest,
  PrepareRenameRequest,
  RenameRequest,
} from 'vscode-languageserver';
import { nameAt } from '../../features/prepareRename.ts';
import { renamedAt } from '../../features/rename.ts';
import { draftOfAction, resolvedAction } from '../refactorActions.ts';
import { refusalError } from '../refusalError.ts';
import { row, rowAbout, type Handler } from '../row.ts';
import { namedRange } from '../toLsp.ts';
import { workspaceEdit } from '../workspaceEdit.ts';

export const rewriting: Readonly<Record<string, Handler>> = {
  [PrepareRenameRequest.method]: row(PrepareRenameRequest.type, {
    capabilities: { renameProvider: { prepareProvider: true } },
    nothing: null,
    answer: ({ document, resolution }, { position }) => {
      const name = nameAt(resolution, document.offsetAt(position));
      return 'refused' in name ? refusalError(name) : namedRange(document, name);
    },
  }),

  [RenameRequest.method]: row(RenameRequest.type, {
    capabilities: { renameProvider: { prepareProvider: true } },
    nothing: null,
    answer: ({ session, document, resolution }, { position, newName }) => {
      const edits = renamedAt(resolution, document.offsetAt(position), newName);
      return 'refused' in edits ? refusalError(edits) : workspaceEdit(session, document, edits);
    },
  }),

  [CodeActionResolveRequest.method]: rowAbout(
    CodeActionResolveRequest.type,
    {},
    {
      uriOf: draftOfAction,
      corpus: 'asItIs',
      nothing: { title: 'Nothing to do' },
      answer: resolvedAction,
    },
  ),
};
