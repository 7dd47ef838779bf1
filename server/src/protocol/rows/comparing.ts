/** A draft beside the text it goes on from. */
import { ProtocolRequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { comparableTexts } from '../comparableTexts.ts';
import { comparison } from '../comparison.ts';
import { requests, type ComparableText, type Comparison, type OlderText } from '../contract.ts';
import { row, type Handler } from '../row.ts';

interface AboutDraft {
  readonly textDocument: TextDocumentIdentifier;
}

interface CompareParams extends AboutDraft {
  readonly older: OlderText;
}

const PredecessorsRequest = new ProtocolRequestType<
  AboutDraft,
  readonly ComparableText[],
  never,
  void,
  void
>(requests.predecessors);

const CompareRequest = new ProtocolRequestType<CompareParams, Comparison | null, never, void, void>(
  requests.compare,
);

export const comparing: Readonly<Record<string, Handler>> = {
  [PredecessorsRequest.method]: row(PredecessorsRequest, {
    capabilities: {},
    nothing: [],
    answer: comparableTexts,
  }),

  [CompareRequest.method]: row(CompareRequest, {
    capabilities: {},
    nothing: null,
    answer: (asked, { older }) => comparison(asked, older),
  }),
};
