/** The draft the user is looking at. */
import { window, type TextDocument } from 'vscode';

export function draftInFront(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === 'resolution' ? document : undefined;
}
