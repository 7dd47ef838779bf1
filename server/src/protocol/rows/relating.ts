/** How texts hang together: which cites which, and which continues which. */
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  TypeHierarchyPrepareRequest,
  TypeHierarchySubtypesRequest,
  TypeHierarchySupertypesRequest,
} from 'vscode-languageserver';
import { lineageOf, type Lineage } from '../../corpus/lineage.ts';
import { addressIn, itemAt, knownItem, meantIn, type TextItem } from '../hierarchy.ts';
import { incomingCitations, outgoingCitations } from '../citationCalls.ts';
import { forerunnerEntry } from '../forerunnerEntry.ts';
import { KnownTextRequest, knownPage } from '../knownTexts.ts';
import { predecessors } from '../predecessors.ts';
import { row, rowAboutAll, type Handler } from '../row.ts';
import type { Editor, Session } from '../session.ts';

/** Elsewhere most of the items could not be opened. */
const offeredTo = ({ showsKnownTexts }: Editor) => showsKnownTexts;

const calls = { callHierarchyProvider: true };
const lineage = { typeHierarchyProvider: true };
const awaited = { corpus: 'awaited', nothing: null } as const;

export const relating: Readonly<Record<string, Handler>> = {
  [CallHierarchyPrepareRequest.method]: {
    ...row(CallHierarchyPrepareRequest.type, {
      capabilities: calls,
      ...awaited,
      answer: async (asked, { position }) => {
        const item = await itemAt(asked, asked.document.offsetAt(position));
        return item === undefined ? null : [item];
      },
    }),
    offeredTo,
  },

  [CallHierarchyOutgoingCallsRequest.method]: {
    ...rowAboutAll(CallHierarchyOutgoingCallsRequest.type, calls, {
      ...awaited,
      answer: (session, { item }) => outgoingCitations(session, addressIn(item)),
    }),
    offeredTo,
  },

  [CallHierarchyIncomingCallsRequest.method]: {
    ...rowAboutAll(CallHierarchyIncomingCallsRequest.type, calls, {
      ...awaited,
      answer: (session, { item }) => incomingCitations(session, addressIn(item)),
    }),
    offeredTo,
  },

  [TypeHierarchyPrepareRequest.method]: {
    ...row(TypeHierarchyPrepareRequest.type, {
      capabilities: lineage,
      ...awaited,
      answer: async (asked, { position }) => {
        const item = await itemAt(asked, asked.document.offsetAt(position));
        return item === undefined ? null : [item];
      },
    }),
    offeredTo,
  },

  [TypeHierarchySupertypesRequest.method]: {
    ...rowAboutAll(TypeHierarchySupertypesRequest.type, lineage, {
      ...awaited,
      answer: (session, { item }) => whatIsBefore(session, addressIn(item)),
    }),
    offeredTo,
  },

  [TypeHierarchySubtypesRequest.method]: {
    ...rowAboutAll(TypeHierarchySubtypesRequest.type, lineage, {
      ...awaited,
      answer: (session, { item }) => itemsOfLineage(session, addressIn(item), ({ after }) => after),
    }),
    offeredTo,
  },

  [KnownTextRequest.method]: rowAboutAll(KnownTextRequest, {}, { ...awaited, answer: knownPage }),
};

/** Of a draft what Compare with… has for its predecessor, too. */
async function whatIsBefore(session: Session, uri: string): Promise<TextItem[]> {
  const { draft } = await meantIn(session, uri);
  if (draft === undefined) return itemsOfLineage(session, uri, ({ before }) => before);
  const [first] = (await predecessors(session, draft)).found;
  return first === undefined ? [] : [await forerunnerEntry(session, first.candidate)];
}

async function itemsOfLineage(
  session: Session,
  uri: string,
  chosen: (found: Lineage) => Lineage['before'],
): Promise<TextItem[]> {
  const { identity } = await meantIn(session, uri);
  if (identity !== undefined) await session.knownSoFar.learnRelatives(identity);
  const found = identity && chosen(lineageOf(session.library.now(), identity));
  return found === undefined ? [] : [await knownItem(session, found)];
}
