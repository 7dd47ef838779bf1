/** What an editor shows beside the words and asks for again only when it is told to. */
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { inTheBackground } from './guard.ts';
import type { Session } from './session.ts';

/** After a change of settings: lenses and ghost text may be wanted now, or not any more. */
export function refreshViews({ connection, editor }: Session): void {
  const { asksAgainForLenses, asksAgainForHints } = editor().abilities;
  if (asksAgainForLenses)
    inTheBackground(connection, () => connection.sendRequest(CodeLensRefreshRequest.type));
  if (asksAgainForHints)
    inTheBackground(connection, () => connection.languages.inlayHint.refresh());
}
