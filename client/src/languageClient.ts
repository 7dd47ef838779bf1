/** What the client tells and offers the server, the same on the desktop and in a browser. */
import { Uri, window, workspace, type ExtensionContext, type ProviderResult } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, Range } from 'vscode-languageclient';
import { requests, type StartOptions } from '../../server/src/protocol/contract.ts';
import { keepingTheView } from './cursorAfter.ts';
import { draftInFront } from './draftInFront.ts';
import { onTyping } from './onTyping.ts';
import { withoutOwnTexts } from './ownTexts.ts';

/** The section of the settings, and the prefix of `trace.server`. */
export const clientId = 'resolution';
export const clientName = 'Resolution Drafting';

/** `more` is what only the desktop or only a browser has to say. */
export function clientOptions(
  { extensionUri }: ExtensionContext,
  more: StartOptions = {},
): LanguageClientOptions {
  const startOptions: StartOptions = {
    rulePages: `${Uri.joinPath(extensionUri, 'dist', 'rules').toString()}/`,
    showsReferences: true,
    showsKnownTexts: true,
    ...more,
    showsAgreed: true,
  };
  return {
    documentSelector: [{ language: 'resolution' }],
    outputChannelName: clientName,
    initializationOptions: startOptions,
    middleware: {
      ...withoutOwnTexts,
      window: keepingTheView,
      executeCommand: commandOnDraft,
      provideOnTypeFormattingEdits: onTyping,
    },
  };
}

/** A server in a browser has no files: it asks for the index when it first needs it. */
export function offerSeedIndex(
  client: BaseLanguageClient,
  { extensionUri }: ExtensionContext,
): void {
  client.onRequest(requests.seedIndex, async () => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'seedIndex.json'));
    return new TextDecoder().decode(bytes);
  });
}

/** The cursor or the selection, as the server wants it. */
function selectionIn(draft: Uri): Range | undefined {
  const editor = window.activeTextEditor;
  if (editor?.document.uri.toString() !== draft.toString()) return undefined;
  const { start, end } = editor.selection;
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

/** From the palette a command comes without a draft, from a menu with a `Uri`; the server wants an address. */
function commandOnDraft(
  command: string,
  given: unknown[],
  next: (command: string, given: unknown[]) => ProviderResult<unknown>,
): ProviderResult<unknown> {
  const [first] = given;
  if (typeof first === 'string') return next(command, given);
  const draft = first instanceof Uri ? first : draftInFront()?.uri;
  if (draft !== undefined) return next(command, [draft.toString(), selectionIn(draft)]);
  void window.showInformationMessage('Open a draft first');
  return undefined;
}
