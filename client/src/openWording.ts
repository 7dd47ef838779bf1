/** Opens the text a found paragraph stands in. */
import { Range, Uri, window, workspace, type TextDocument } from 'vscode';
import { knownTextScheme, type FoundWording } from '../../server/src/protocol/contract.ts';

/** At the paragraph in a file; the page on it where the text comes along with the extension. */
export async function openWording({ uri, start, end }: FoundWording): Promise<void> {
  const address = uri === undefined ? undefined : Uri.parse(uri, true);
  if (address === undefined || !['file', knownTextScheme].includes(address.scheme)) return;
  const document = await opened(address);
  if (document === undefined) return;
  const selection =
    address.scheme === 'file'
      ? { selection: new Range(document.positionAt(start), document.positionAt(end)) }
      : {};
  await window.showTextDocument(document, { preview: true, ...selection });
}

async function opened(address: Uri): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(address);
  } catch {
    void window.showInformationMessage(`The text ${address.path} is not there any more`);
    return undefined;
  }
}
