/** What changes many places of a draft at once, and what helps with the words being typed. */
import {
  CodeActionResolveRequest,
  LinkedEditingRangeRequest,
  PrepareRenameRequest,
  RenameRequest,
  SignatureHelpRequest,
} from 'vscode-languageserver';
import { citationSignatureAt } from '../../features/citationSignature.ts';
import { linkedAt } from '../../features/linkedEditing.ts';
import { nameAt } from '../../features/prepareRename.ts';
import { renamedAt } from '../../features/rename.ts';
import { markupFor } from '../markup.ts';
import { draftOfAction, resolvedAction } from '../refactorActions.ts';
import { refusalError } from '../refusalError.ts';
import { row, rowAbout, type Handler } from '../row.ts';
import { linkedRanges, namedRange, signatureHelp } from '../toLsp.ts';
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

  [LinkedEditingRangeRequest.method]: row(LinkedEditingRangeRequest.type, {
    capabilities: { linkedEditingRangeProvider: true },
    nothing: null,
    answer: ({ document, resolution }, { position }) => {
      const linked = linkedAt(resolution, document.offsetAt(position));
      return linked === undefined ? null : linkedRanges(document, linked);
    },
  }),

  [SignatureHelpRequest.method]: row(SignatureHelpRequest.type, {
    capabilities: { signatureHelpProvider: { triggerCharacters: [' ', ','] } },
    corpus: 'awaited',
    nothing: null,
    answer: ({ session, document, resolution, library }, { position }) => {
      const found = citationSignatureAt(resolution, library, document.offsetAt(position));
      return found === undefined ? null : signatureHelp(found, markupFor(session));
    },
  }),

  [CodeActionResolveRequest.method]: rowAbout(
    CodeActionResolveRequest.type,
    {},
    {
      uriOf: draftOfAction,
      corpus: 'asItIs',
      // Some editors ask for what is to be added even where an action has its edits.
      nothing: (action) => action,
      answer: resolvedAction,
    },
  ),
};
