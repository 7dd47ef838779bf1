/** Texts as the items of a hierarchy: drafts, and the pages on what the corpus knows. */
import { SymbolKind, type Range, type SymbolTag } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextName } from '../corpus/corpus.ts';
import type { Known, Library } from '../corpus/known.ts';
import { identityOf, type Identity } from '../features/related/identityOf.ts';
import { textAt } from '../features/related/textAt.ts';
import type { Resolution } from '../model/resolution.ts';
import { capitalized } from '../text/capitalized.ts';
import { span } from '../text/span.ts';
import type { Asked } from './asked.ts';
import { corpusFile } from './corpusFile.ts';
import type { KnownDraft } from './drafts.ts';
import { addressOfKnown, knownAt, nameAt } from './knownTexts.ts';
import type { Session } from './session.ts';
import { rangeOf } from './toLsp.ts';

/** What the items of both hierarchies have. */
export interface TextItem {
  name: string;
  kind: SymbolKind;
  tags?: SymbolTag[];
  detail?: string;
  uri: string;
  range: Range;
  selectionRange: Range;
  /** Of a file of the drafter's own corpus the address of the page on it, by which it is known when it is asked about. */
  data?: string;
}

export const wholePage: Range = {
  start: { line: 0, character: 0 },
  end: { line: 0, character: 0 },
};

/** The text at a place, or nothing. */
export async function itemAt(
  { session, document, resolution, library }: Asked,
  offset: number,
): Promise<TextItem | undefined> {
  const found = textAt(resolution, library, offset);
  if (found === undefined) return undefined;
  return found.kind === 'draft' ? draftItem(document, resolution) : knownItem(session, found.known);
}

/**
 * "Resolution 22/7", and beside it its organ and title: in a narrow list, what tells texts apart must come first. It opens the
 * file where the drafter's own corpus has one, else the page.
 */
export async function knownItem(session: Session, known: Known): Promise<TextItem> {
  const { organ, kind, number, title, text } = known;
  const page = addressOfKnown(known);
  const file = text && (await corpusFile(session, text.file));
  return {
    name: `${capitalized(kind)} ${number}`,
    kind: SymbolKind.File,
    detail: title === undefined ? organ : `${organ} · ${title}`,
    ...(file === undefined ? { uri: page } : { uri: file.uri, data: page }),
    range: wholePage,
    selectionRange: wholePage,
  };
}

/** A draft by its title. */
export function draftItem(document: TextDocument, { outline, tree }: Resolution): TextItem {
  const { title, parts } = outline;
  const place = title?.body.span ?? parts[0]?.organLine?.span ?? span(0, 0);
  const named = title?.text.trim() ?? '';
  return {
    name: named === '' ? 'Draft' : named,
    kind: SymbolKind.File,
    uri: document.uri,
    range: rangeOf(document, span(0, tree.text.length)),
    selectionRange: rangeOf(document, place),
  };
}

/** The text an item that an editor gives back stands for. */
export function addressIn({
  uri,
  data,
}: {
  readonly uri: string;
  readonly data?: unknown;
}): string {
  return typeof data === 'string' ? data : uri;
}

export interface Meant {
  readonly draft?: KnownDraft;
  readonly known?: Known;
  readonly identity?: Identity;
}

export interface MeantAmong extends Meant {
  /** All that are known. */
  readonly drafts: readonly KnownDraft[];
}

/** The draft or text an item stands for; of a draft with a number of its own also what the corpus knows under it. */
export async function meantIn(session: Session, uri: string): Promise<MeantAmong> {
  const drafts = await session.drafts();
  const draft = drafts.find((one) => one.uri === uri);
  const name = draft === undefined ? nameAt(uri) : numberedName(identityOf(draft.resolution));
  if (name !== undefined) await session.knownSoFar.learn([name]);
  return { drafts, ...meantBy(uri, draft, session.library.now()) };
}

function numberedName(identity: Identity | undefined): TextName | undefined {
  const { organ, number } = identity ?? {};
  return organ === undefined || number === undefined ? undefined : { organ, number };
}

function meantBy(uri: string, draft: KnownDraft | undefined, library: Library): Meant {
  if (draft === undefined) {
    const known = knownAt(library, uri);
    return known === undefined ? {} : { known, ...titled(known) };
  }
  const identity = identityOf(draft.resolution);
  const known =
    identity?.number === undefined ? undefined : library.of(identity.organ, identity.number);
  return { draft, ...(identity && { identity }), ...(known && { known }) };
}

function titled({ organ, number, title }: Known): Pick<Meant, 'identity'> {
  return title === undefined ? {} : { identity: { organ, number, title } };
}
