/** A text of the corpus as an item of a hierarchy, where it has no number it could be known by. */
import { SymbolKind } from 'vscode-languageserver';
import type { TextIdentity } from '../corpus/textIdentity.ts';
import { wholePage, type TextItem } from './hierarchy.ts';

/** By its title, else its symbol, else the name of its file, `file:///texts/zero%20draft.md`. */
export function unnumberedEntry({
  uri,
  identity: { title, symbol, organ },
}: {
  readonly uri: string;
  readonly identity: TextIdentity;
}): TextItem {
  const file = uri.slice(uri.lastIndexOf('/') + 1);
  const name = title ?? symbol ?? decoded(file);
  const detail = [symbol === name ? undefined : symbol, organ]
    .filter((part) => part !== undefined)
    .join(' · ');
  return {
    name,
    kind: SymbolKind.File,
    ...(detail !== '' && { detail }),
    uri,
    range: wholePage,
    selectionRange: wholePage,
  };
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
