/** Pages on resolutions the corpus knows: their addresses, and what stands on them. */
import { ProtocolRequestType } from 'vscode-languageserver';
import { knownText } from '../features/knownText.ts';
import type { TextName } from '../corpus/corpus.ts';
import type { Known, Library } from '../corpus/known.ts';
import { knownTextScheme, requests } from './contract.ts';
import type { Session } from './session.ts';

export interface KnownTextParams {
  readonly uri: string;
}

export const KnownTextRequest = new ProtocolRequestType<
  KnownTextParams,
  string | null,
  never,
  void,
  void
>(requests.knownText);

/** `resolution-known:/General%20Assembly/resolution/65/230.md` */
export function addressOfKnown({
  organ,
  kind,
  number,
}: Pick<Known, 'organ' | 'kind' | 'number'>): string {
  const path = [organ, kind, ...number.split('/')].map(encodeURIComponent).join('/');
  return `${knownTextScheme}:/${path}.md`;
}

/** Absent where the address is none of ours, or the corpus does not know the text. */
export function knownAt(library: Library, uri: string): Known | undefined {
  const name = nameAt(uri);
  return name && library.of(name.organ, name.number);
}

/** Absent where the address is none of ours. */
export function nameAt(uri: string): TextName | undefined {
  if (!uri.startsWith(`${knownTextScheme}:/`) || !uri.endsWith('.md')) return undefined;
  const path = uri.slice(knownTextScheme.length + 2, -'.md'.length);
  const [organ = '', , ...number] = path.split('/').map(decoded);
  return { organ, number: number.join('/') };
}

/** What was encoded badly is nobody's name. */
function decoded(piece: string): string {
  return /%(?![\da-f]{2})/i.test(piece) ? '' : decodeURIComponent(piece);
}

/** The page behind an address: a text of the drafter's own corpus may be asked for again long after its citation. */
export async function knownPage(
  session: Session,
  { uri }: KnownTextParams,
): Promise<string | null> {
  const name = nameAt(uri);
  if (name !== undefined) await session.knownSoFar.learn([name]);
  const known = knownAt(session.library.now(), uri);
  if (known === undefined) return null;
  const { linkLanguage } = await session.configuration.of(uri);
  return knownText(known, { language: linkLanguage });
}
