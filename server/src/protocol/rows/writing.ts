/** What helps to write: completion, fixes, what Enter adds, commands. */
import {
  CodeActionRequest,
  CompletionRequest,
  DocumentOnTypeFormattingRequest,
  ExecuteCommandRequest,
} from 'vscode-languageserver';
import { completionsAt } from '../../features/completion/completion.ts';
import { continuationAt } from '../../features/continuation.ts';
import { labelTypedTwiceAt } from '../../features/labelTypedTwice.ts';
import { listOpenedAt } from '../../features/openedList.ts';
import { codeActionProvider, codeActions } from '../codeActions.ts';
import { serverCommands } from '../contract.ts';
import { draftOfCommand, executeCommand } from '../executeCommand.ts';
import { libraryForTyping } from '../libraryForTyping.ts';
import { markupFor } from '../markup.ts';
import { row, rowAbout, type Handler } from '../row.ts';
import { completionItem, textEdit } from '../toLsp.ts';

/** What follows from a sign; after Enter the list goes on. */
const typed: Readonly<Record<string, typeof continuationAt>> = {
  '(': listOpenedAt,
  ')': labelTypedTwiceAt,
};

export const writing: Readonly<Record<string, Handler>> = {
  [CompletionRequest.method]: row(CompletionRequest.type, {
    capabilities: { completionProvider: { triggerCharacters: [' ', '^', '*', '/'] } },
    corpus: 'awaited',
    nothing: null,
    answer: async (asked, { position }) => {
      const { session, document, resolution } = asked;
      const { italics } = asked.settings;
      const offset = document.offsetAt(position);
      const markup = markupFor(session);
      const library = await libraryForTyping(asked, offset);
      return completionsAt(resolution, library, offset, { italics }).map((completion) =>
        completionItem(document, completion, markup),
      );
    },
  }),

  [CodeActionRequest.method]: row(CodeActionRequest.type, {
    capabilities: { codeActionProvider },
    nothing: null,
    answer: codeActions,
  }),

  [DocumentOnTypeFormattingRequest.method]: row(DocumentOnTypeFormattingRequest.type, {
    capabilities: {
      documentOnTypeFormattingProvider: {
        firstTriggerCharacter: '\n',
        moreTriggerCharacter: ['(', ')'],
      },
    },
    nothing: null,
    answer: ({ document, resolution }, { position, ch }) => {
      const offset = document.offsetAt(position);
      const edit = (typed[ch] ?? continuationAt)(resolution, offset);
      return edit === undefined ? null : [textEdit(document, edit)];
    },
  }),

  [ExecuteCommandRequest.method]: rowAbout(
    ExecuteCommandRequest.type,
    { executeCommandProvider: { commands: Object.values(serverCommands) } },
    { uriOf: draftOfCommand, corpus: 'asItIs', nothing: () => null, answer: executeCommand },
  ),
};
