/** What the server writes while a drafter types: the cursor must come to stand behind it. */
import { SnippetString, window } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/**
 * VS Code compares the new words with the old ones and changes as little as it can. A parenthesis that closed by itself
 * would stay, and the cursor before it: `(c|) `. So what reaches behind the cursor is inserted here, as a snippet is.
 */
export const onTyping: NonNullable<Middleware['provideOnTypeFormattingEdits']> = async (
  ...asked
) => {
  const [document, position, key, options, token, next] = asked;
  const { version } = document;
  const edits = await next(document, position, key, options, token);
  const edit = edits?.find(({ range }) => range.end.isAfter(position));
  if (edit === undefined) return edits;
  const editor = window.activeTextEditor;
  if (editor?.document === document && document.version === version) {
    await editor.insertSnippet(new SnippetString().appendText(edit.newText), edit.range);
  }
  return [];
};
