/** Texts of ours that look like drafts and are none: the server is not told of them, so nothing is found fault with in them. */
import type { TextDocument, TextDocumentChangeEvent } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { comparedScheme } from '../../server/src/protocol/contract.ts';

type Told = Pick<Middleware, 'didOpen' | 'didChange' | 'didClose'>;

export const withoutOwnTexts: Told = {
  didOpen: async (document: TextDocument, next) => {
    if (!isOwn(document)) await next(document);
  },
  didChange: async (change: TextDocumentChangeEvent, next) => {
    if (!isOwn(change.document)) await next(change);
  },
  didClose: async (document: TextDocument, next) => {
    if (!isOwn(document)) await next(document);
  },
};

function isOwn({ uri }: TextDocument): boolean {
  return uri.scheme === comparedScheme;
}
