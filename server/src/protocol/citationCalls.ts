/** Citations as calls from one text to another. */
import type { CallHierarchyIncomingCall, CallHierarchyOutgoingCall } from 'vscode-languageserver';
import { citationsOf, citedByDraft, citedByKnown, citing } from '../features/citationCalls.ts';
import type { KnownDraft } from './drafts.ts';
import { draftItem, knownItem, meantBy, wholePage, type Meant } from './hierarchy.ts';
import type { Session } from './session.ts';
import { rangeOf } from './toLsp.ts';

/** What a draft or a text of the corpus cites. */
export async function outgoingCitations(
  session: Session,
  uri: string,
): Promise<CallHierarchyOutgoingCall[]> {
  const library = session.library.now();
  const { draft, known } = meantBy(uri, await session.drafts(), library);
  if (draft !== undefined) {
    return citedByDraft(draft.resolution, library).map(({ known: to, spans }) => ({
      to: knownItem(to),
      fromRanges: spans.map((one) => rangeOf(draft.document, one)),
    }));
  }
  const cited = known === undefined ? [] : citedByKnown(known, library);
  return cited.map((to) => ({ to: knownItem(to), fromRanges: [wholePage] }));
}

/** Which drafts cite it, and which texts of the corpus. */
export async function incomingCitations(
  session: Session,
  uri: string,
): Promise<CallHierarchyIncomingCall[]> {
  const library = session.library.now();
  const drafts = await session.drafts();
  const meant = meantBy(uri, drafts, library);
  const cited = nameOf(meant);
  const others = drafts.filter((draft) => draft !== meant.draft);
  const texts = meant.known === undefined ? [] : citing(meant.known, library);
  return [
    ...others.flatMap((draft) => (cited === undefined ? [] : callsFrom(draft, cited))),
    ...texts.map((from) => ({ from: knownItem(from), fromRanges: [wholePage] })),
  ];
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
