/** Files of the drafter's own corpus, as the editor counts lines and columns in them. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { decoded } from '../storage/decoded.ts';
import { corpusFolderOf } from './corpusFolderOf.ts';
import type { Session } from './session.ts';

/** As it is in the editor where it is open, else as it is on the disk; absent where it is gone or lies in no folder of the corpus. */
export async function corpusFile(
  { corpus, documents, host: { files }, texts }: Session,
  address: string,
): Promise<TextDocument | undefined> {
  const folder = corpusFolderOf(corpus, address);
  if (folder === undefined || files === undefined) return undefined;
  const open = documents.get(address);
  if (open !== undefined) return open;
  const bytes = await files.read(address, folder.address);
  const read = 'refused' in bytes ? bytes : decoded(bytes);
  return 'refused' in read ? undefined : texts.create(address, 'resolution', 0, read.text);
}
