/** A comparison made by the server of two texts the editor can open. */
import { Uri, window, workspace, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  comparedScheme,
  requests,
  type Comparison,
  type OlderText,
} from '../../server/src/protocol/contract.ts';

export interface ShownComparison {
  readonly newer: Uri;
  readonly older: Uri;
  /** The older text as it is laid out beside the newer one. */
  readonly beside: Uri;
  readonly comparison: Comparison;
}

/** Absent where one of the two cannot be opened as a text, or has nothing to compare; the drafter is told. */
export async function comparedTexts(
  client: BaseLanguageClient,
  newer: Uri,
  older: Uri,
): Promise<ShownComparison | undefined> {
  const draft = await opened(newer);
  const before = await opened(older);
  if (draft === undefined || before === undefined) return undefined;
  const text: OlderText = { uri: older.toString(), text: before.getText() };
  const comparison = await client.sendRequest<Comparison | null>(requests.compare, {
    textDocument: { uri: newer.toString() },
    older: text,
  });
  if (comparison !== null && comparison.rows.length > 0) {
    return { newer, older, beside: addressBeside(older), comparison };
  }
  void window.showWarningMessage('There are no paragraphs to compare in these texts');
  return undefined;
}

async function opened(uri: Uri): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    void window.showErrorMessage(`${nameIn(uri)} cannot be opened as a text`);
    return undefined;
  }
}

/** Bears the name of the file, so that the editor treats it as a draft and shows the name. */
function addressBeside(older: Uri): Uri {
  return Uri.from({ scheme: comparedScheme, path: `/${nameIn(older)}`, query: older.toString() });
}

function nameIn({ path }: Uri): string {
  return path.split('/').at(-1) ?? path;
}
