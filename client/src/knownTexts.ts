/** Pages on the resolutions the corpus knows, which the server writes. */
import { workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { knownTextScheme, requests } from '../../server/src/protocol/contract.ts';

export function offerKnownTexts(client: BaseLanguageClient): Disposable {
  return workspace.registerTextDocumentContentProvider(knownTextScheme, {
    provideTextDocumentContent: async (uri) =>
      (await client.sendRequest<string | null>(requests.knownText, { uri: uri.toString() })) ??
      'Nothing is known of this text.',
  });
}
