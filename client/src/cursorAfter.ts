/** After an edit the cursor goes where the server says; the view stays where it is, as long as that place is in sight. */
import { Position, Selection, TextEditorRevealType, window } from 'vscode';
import type { ShowDocumentRequest, WindowMiddleware } from 'vscode-languageclient';

/** `showTextDocument` would bring the place to the middle each time: a paragraph that is moved step by step would jump. */
const showDocument: ShowDocumentRequest.MiddlewareSignature = (params, token, next) => {
  const editor = window.activeTextEditor;
  if (params.selection === undefined || editor?.document.uri.toString() !== params.uri)
    return next(params, token);
  const { start, end } = params.selection;
  const selection = new Selection(
    new Position(start.line, start.character),
    new Position(end.line, end.character),
  );
  editor.selection = selection;
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  return { success: true };
};

export const keepingTheView: WindowMiddleware = { showDocument };
