/** The language server asked for wordings of the corpus. */
import type { CancellationToken } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  requests,
  type AgreedAnswer,
  type AgreedParams,
  type InsertParams,
  type SearchAnswer,
  type SearchParams,
} from '../../server/src/protocol/contract.ts';

export interface Wordings {
  readonly agreed: (params: AgreedParams) => Promise<AgreedAnswer | null>;
  readonly search: (params: SearchParams, token: CancellationToken) => Promise<SearchAnswer>;
  /** Whether it was put in. */
  readonly insert: (params: InsertParams) => Promise<boolean>;
}

export function wordingsOf(client: BaseLanguageClient): Wordings {
  return {
    agreed: (params) => client.sendRequest<AgreedAnswer | null>(requests.agreed, params),
    search: (params, token) =>
      client.sendRequest<SearchAnswer>(requests.searchCorpus, params, token),
    insert: (params) => client.sendRequest<boolean>(requests.insertWording, params),
  };
}
