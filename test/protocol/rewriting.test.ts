/** What changes many places at once, over the wire; what the answers say is tested with the features. */
import {
  PrepareRenameRequest,
  RenameRequest,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { sound } from './drafts.ts';
import { connectedEditor, emptyIndex, rangeIn, uri, wordsIn } from './editor.ts';

const textDocument = { uri };

async function opened(text: string) {
  const editor = await connectedEditor({ seedIndex: emptyIndex });
  const draft = await editor.open(text);
  const at = (words: string) => ({
    textDocument,
    position: draft.positionAt(wordsIn(draft, words).start),
  });
  return { ...editor, draft, at };
}

/** The draft after the edits, which must be for the version at hand. */
function after(draft: TextDocument, edit: WorkspaceEdit | null | undefined): string {
  const [change] = edit?.documentChanges ?? [];
  if (change === undefined || !('edits' in change)) throw new Error('No edits');
  expect(change.textDocument).toEqual({ uri, version: draft.version });
  const edits = change.edits.filter((each): each is TextEdit => 'newText' in each);
  return TextDocument.applyEdits(draft, edits);
}

const refusal = (reason: unknown) => (reason instanceof Error ? reason.message : String(reason));

test('a paragraph is renamed where its number is, with the references to it', async () => {
  const { connection, draft, at } = await opened(sound);
  const number = wordsIn(draft, '4. *Decides*').start;
  expect(await connection.sendRequest(PrepareRenameRequest.type, at('4. *Decides*'))).toEqual({
    range: rangeIn(draft, { start: number, end: number + 1 }),
    placeholder: '4',
  });
  const edit = await connection.sendRequest(RenameRequest.type, {
    ...at('3. *Requests*'),
    newName: '3 bis',
  });
  expect(after(draft, edit)).toBe(
    sound
      .replace('3. *Requests*', '3 bis. *Requests*')
      .replace('in paragraph 3 above', 'in paragraph 3 bis above'),
  );
});

test('what cannot be renamed is refused in a sentence', async () => {
  const { connection, at } = await opened(sound);
  const asked = connection.sendRequest(PrepareRenameRequest.type, at('conference'));
  expect(await asked.catch(refusal)).toContain('Nothing here can be renamed');
  const renamed = connection.sendRequest(RenameRequest.type, {
    ...at('4. *Decides*'),
    newName: '2',
  });
  expect(await renamed.catch(refusal)).toContain('has this number already');
});

test('an editor that does not ask before renaming is not told that it may', async () => {
  const { initialized } = await connectedEditor({ capabilities: {}, seedIndex: emptyIndex });
  expect(initialized.capabilities.renameProvider).toBe(true);
});
