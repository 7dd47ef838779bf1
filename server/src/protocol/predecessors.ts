/** What a draft goes on from: Compare with… and the type hierarchy both ask here. */
import { paragraphsIn } from '../corpus/compare/paragraphsIn.ts';
import { nameOf, predecessorsOf, type Predecessor } from '../corpus/compare/predecessorsOf.ts';
import { recalledAlike, type Recalled } from '../corpus/compare/recalledAlike.ts';
import { recalledBefore } from '../corpus/compare/recalledBefore.ts';
import { successorIn } from '../corpus/compare/successorIn.ts';
import type { CorpusParagraph } from '../corpus/corpusText.ts';
import type { Known } from '../corpus/known.ts';
import { lineageOf } from '../corpus/lineage.ts';
import type { TextIdentity } from '../corpus/textIdentity.ts';
import { identityOf } from '../features/related/identityOf.ts';
import { besidesItself } from './besidesItself.ts';
import { corpusCandidates } from './corpusCandidates.ts';
import { corpusFolderOf } from './corpusFolderOf.ts';
import type { KnownDraft } from './drafts.ts';
import { sameAddress } from './sameAddress.ts';
import type { Session } from './session.ts';

/** A text that may be the predecessor of a draft. */
export interface Forerunner {
  readonly identity: TextIdentity;
  /** Where it can be read; absent where only its name is known. */
  readonly uri?: string;
  /** Present where it is a draft of the workspace. */
  readonly draft?: KnownDraft;
}

export interface Forerunners {
  /** The likeliest first. */
  readonly found: readonly Predecessor<Forerunner>[];
  /** All other drafts of the workspace. */
  readonly drafts: readonly Forerunner[];
}

/** Of one draft, by its address. Nothing is its own predecessor, wherever it lies. */
export async function predecessors(
  session: Session,
  { uri, resolution }: Pick<KnownDraft, 'uri' | 'resolution'>,
): Promise<Forerunners> {
  const successor = successorIn(resolution, uri);
  const own = sameAddress(uri);
  const drafts: readonly Forerunner[] = (await session.drafts())
    .filter((draft) => sameAddress(draft.uri) !== own)
    .map((draft) => {
      const { identity } = successorIn(draft.resolution, draft.uri);
      return { identity, uri: draft.uri, draft };
    });
  const inCorpus = await corpusCandidates(session, resolution, successor);
  const before = await beforeByTitle(session, { uri, resolution });
  const candidates = eachOnce([...drafts, ...inCorpus, ...before], own);
  const found = predecessorsOf(successor, candidates);
  if (found.length > 0) return { found, drafts };
  const read = await readAll(session, recalledBefore(successor, candidates));
  return { found: recalledAlike(paragraphsIn(resolution), read), drafts };
}

/** A file may be a draft of the workspace and a text of the corpus, and a text may lie there and come with the extension. */
function eachOnce(all: readonly Forerunner[], own: string): readonly Forerunner[] {
  const found = new Map<string, Forerunner>();
  const names = new Set<string>();
  for (const one of all) {
    const { uri, identity } = one;
    const key = uri === undefined ? nameOf(identity) : sameAddress(uri);
    if (key === own || found.has(key) || (uri === undefined && names.has(key))) continue;
    found.set(key, one);
    names.add(nameOf(identity));
  }
  return [...found.values()];
}

/** What is known to have been adopted before it under its title, be it only from those who cite it. */
async function beforeByTitle(
  session: Session,
  { uri, resolution }: Pick<KnownDraft, 'uri' | 'resolution'>,
): Promise<readonly Forerunner[]> {
  const identity = identityOf(resolution);
  if (identity === undefined) return [];
  await session.knownSoFar.learnRelatives(identity);
  const { before } = lineageOf(besidesItself(session, uri, session.library.now()), identity);
  return before === undefined ? [] : [forerunnerOf(session, before)];
}

function forerunnerOf({ corpus }: Session, known: Known): Forerunner {
  const { organ, number, kind, title, dates, text } = known;
  const date = dates[0]?.date;
  const file = text && corpusFolderOf(corpus, text.file) && text.file;
  return {
    identity: {
      ...{ organ, number, kind, status: text?.status ?? 'adopted' },
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
    },
    ...(file !== undefined && { uri: file }),
  };
}

/** Those that have gone are left out. */
async function readAll(
  session: Session,
  texts: readonly Forerunner[],
): Promise<readonly Recalled<Forerunner>[]> {
  const read: Recalled<Forerunner>[] = [];
  for (const candidate of texts) {
    const paragraphs = await paragraphsOf(session, candidate);
    if (paragraphs !== undefined) read.push({ candidate, paragraphs });
  }
  return read;
}

async function paragraphsOf(
  { corpus }: Session,
  { draft, uri }: Forerunner,
): Promise<readonly CorpusParagraph[] | undefined> {
  if (draft !== undefined) return paragraphsIn(draft.resolution);
  return uri === undefined ? undefined : corpus.now()?.paragraphs(uri);
}
