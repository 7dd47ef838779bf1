/** The command Index Corpus. */
import { ProtocolRequestType } from 'vscode-languageserver';
import { requests, type CorpusReading } from './contract.ts';

/** Sent with `{}`, or without params. */
export const IndexCorpusRequest = new ProtocolRequestType<
  Readonly<Record<string, never>>,
  CorpusReading | null,
  never,
  void,
  void
>(requests.indexCorpus);
