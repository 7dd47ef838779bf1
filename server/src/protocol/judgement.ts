/** How a draft is judged, for the status line of the editor. */
import { ProtocolRequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import type { Asked } from './asked.ts';
import { requests, type Judgement } from './contract.ts';

export interface JudgementParams {
  textDocument: TextDocumentIdentifier;
}

export const JudgementRequest = new ProtocolRequestType<
  JudgementParams,
  Judgement | null,
  never,
  void,
  void
>(requests.judgement);

export function judgementOf({ resolution }: Asked): Judgement {
  const { profile, outline } = resolution;
  const line = outline.parts[0]?.organLine;
  const organ = line?.organ?.name ?? line?.name;
  return organ === undefined ? { profile } : { profile, organ };
}
