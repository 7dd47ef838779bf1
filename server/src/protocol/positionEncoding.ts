/** What the columns of an editor count, agreed with it when it connects. */
import type { InitializeParams } from 'vscode-languageserver';
import { encodings, type Encoding } from './units.ts';

/** The first in the editor's list that we know; UTF-16 code units where it has none. */
export function encodingFor({ capabilities: { general } }: InitializeParams): Encoding {
  const known = (general?.positionEncodings ?? []).flatMap((wanted) =>
    encodings.filter((encoding) => encoding === wanted),
  );
  return known[0] ?? 'utf-16';
}
