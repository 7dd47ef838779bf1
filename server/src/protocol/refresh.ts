/** What an editor shows beside the words and asks for again only when it is told to. */
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { inTheBackground } from './guard.ts';
import type { Session } from './session.ts';

/** After a change of settings: lenses and ghost text may be wanted now, or not any more. */
export function refreshViews(session: Session): void {
  const { connection, editor } = session;
  refreshLenses(session);
  if (editor().abilities.asksAgainForHints)
    inTheBackground(connection, () => connection.languages.inlayHint.refresh());
}

/** More may be said over paragraphs now. */
export function refreshLenses({ connection, editor }: Session): void {
  if (editor().abilities.asksAgainForLenses)
    inTheBackground(connection, () => connection.sendRequest(CodeLensRefreshRequest.type));
}
