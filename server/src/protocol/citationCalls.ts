/** Citations as calls from one text to another. */
import type { CallHierarchyIncomingCall, CallHierarchyOutgoingCall } from 'vscode-languageserver';
import { keyOf } from '../corpus/keyOf.ts';
import type { Known, Library } from '../corpus/known.ts';
import { citationsOf, citedByDraft, citedByKnown, citing } from '../features/citationCalls.ts';
import { citedNames } from '../model/citedNames.ts';
import type { KnownDraft } from './drafts.ts';
import { besidesItself } from './besidesItself.ts';
import { citingRangesIn, type TextFile } from './citingRanges.ts';
import { unnumberedEntry } from './unnumberedEntry.ts';
import { draftItem, knownItem, meantIn, type Meant } from './hierarchy.ts';
import { sameAddress } from './sameAddress.ts';
import type { Session } from './session.ts';
import { rangeOf } from './toLsp.ts';

/** What a draft or a text of the corpus cites. */
export async function outgoingCitations(
  session: Session,
  uri: string,
): Promise<CallHierarchyOutgoingCall[]> {
  const { draft, known } = await meantIn(session, uri);
  if (draft !== undefined) {
    await session.knownSoFar.learn(citedNames(draft.resolution));
    const library = besidesItself(session, draft.uri, session.library.now());
    const found = citedByDraft(draft.resolution, library);
    return each(found, async ({ known: to, spans }) => ({
      to: await knownItem(session, to),
      fromRanges: spans.map((one) => rangeOf(draft.document, one)),
    }));
  }
  const text = known === undefined ? { file: uri } : known.text;
  const cited = await allCitedBy(session, known, text);
  const rangesOf = await citingRangesIn(session, text);
  return each(cited, async (to) => ({
    to: await knownItem(session, to),
    fromRanges: rangesOf(to),
  }));
}

/** Which drafts cite it, and which texts of the corpus. */
export async function incomingCitations(
  session: Session,
  uri: string,
): Promise<CallHierarchyIncomingCall[]> {
  const meant = await meantIn(session, uri);
  const cited = nameOf(meant);
  const others = meant.drafts.filter((draft) => draft !== meant.draft);
  const texts = cited === undefined ? [] : await allCiting(session, cited, meant.known);
  if (cited === undefined) return [];
  const fromDrafts = others.flatMap((draft) => callsFrom(draft, cited));
  const told = new Set([uri, ...fromDrafts.map(({ from }) => from.uri)].map(sameAddress));
  const fromTexts = await each(texts, async (from) => ({
    from: await knownItem(session, from),
    fromRanges: (await citingRangesIn(session, from.text))(cited),
  }));
  const fromUnnumbered = await callsFromUnnumbered(session, cited);
  return [
    ...fromDrafts,
    ...[...fromTexts, ...fromUnnumbered].filter(({ from }) => !told.has(sameAddress(from.uri))),
  ];
}

/** Drafts and other texts of the corpus that have no number. */
async function callsFromUnnumbered(
  session: Session,
  cited: CitedName,
): Promise<CallHierarchyIncomingCall[]> {
  const found = (await session.corpus.now()?.citingUnnumbered(cited)) ?? [];
  return each(found, async ({ address: uri, identity }) => ({
    from: unnumberedEntry({ uri, identity }),
    fromRanges: (await citingRangesIn(session, { file: uri }))(cited),
  }));
}

/** Some at a time: there may be more files than can be open at once. */
const atOnce = 16;

async function each<One, Made>(
  all: readonly One[],
  make: (one: One) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  for (let at = 0; at < all.length; at += atOnce) {
    made.push(...(await Promise.all(all.slice(at, at + atOnce).map(make))));
  }
  return made;
}

/** The corpus is asked itself, too: of a resolution everybody cites only the newest texts are kept in mind. */
async function allCitedBy(
  { knownSoFar, library }: Session,
  known: Known | undefined,
  text: TextFile | undefined,
): Promise<Known[]> {
  const told = await knownSoFar.ask((corpus) =>
    text === undefined ? Promise.resolve([]) : corpus.citedBy(text.file),
  );
  const kept = known === undefined ? [] : citedByKnown(known, library.now());
  return eachOnce(library.now(), [...kept, ...told]);
}

async function allCiting(
  { knownSoFar, library }: Session,
  cited: CitedName,
  known: Known | undefined,
): Promise<Known[]> {
  const told = await knownSoFar.ask((corpus) => corpus.citing(cited));
  const kept = known === undefined ? [] : citing(known, library.now());
  return eachOnce(library.now(), [...kept, ...told]);
}

/** With all that is known of each. */
function eachOnce(library: Library, all: readonly Known[]): Known[] {
  const found = new Map(all.map((known) => [keyOf(known), known]));
  return [...found.values()].map((known) => library.of(known.organ, known.number) ?? known);
}

/** What it is cited by; absent for a draft that has no number yet. */
function nameOf({ known, identity }: Meant): CitedName | undefined {
  if (known !== undefined) return known;
  return identity?.number === undefined
    ? undefined
    : { organ: identity.organ, number: identity.number };
}

interface CitedName {
  readonly organ: string;
  readonly number: string;
}

function callsFrom(
  { document, resolution }: KnownDraft,
  cited: CitedName,
): readonly CallHierarchyIncomingCall[] {
  const spans = citationsOf(resolution, cited);
  if (spans.length === 0) return [];
  const fromRanges = spans.map((one) => rangeOf(document, one));
  return [{ from: draftItem(document, resolution), fromRanges }];
}
