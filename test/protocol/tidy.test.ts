/** Tidy Pasted Text through the protocol. */
import { expect, test } from 'vitest';
import {
  ApplyWorkspaceEditRequest,
  ExecuteCommandRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { serverCommands } from '../../server/src/protocol/contract.ts';
import { sound } from './drafts.ts';
import { connectedEditor, emptyIndex, rangeIn, uri, wordsIn, type TestEditor } from './editor.ts';

const pasted = `The General Assembly,

Recalling its resolution 65/230,¹

- 1. Requests a report.

¹ See A/65/460.
`;

function command(editor: TestEditor, ...given: readonly unknown[]): Promise<unknown> {
  return editor.connection.sendRequest(ExecuteCommandRequest.type, {
    command: serverCommands.tidyPastedText,
    arguments: [uri, ...given],
  });
}

/** What the editor is asked to apply; several edits would be several steps to undo in some editors. */
function nextEdit({ connection }: TestEditor): Promise<WorkspaceEdit> {
  return new Promise((resolve) => {
    connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      resolve(edit);
      return { applied: true };
    });
  });
}

const old = { capabilities: { workspace: {} }, seedIndex: emptyIndex };

test('a pasted text becomes a draft in one edit', async () => {
  const editor = await connectedEditor(old);
  const document = await editor.open(pasted);
  const edit = nextEdit(editor);
  await command(editor);
  const edits = (await edit).changes?.[uri] ?? [];
  expect(edits).toHaveLength(1);
  expect(TextDocument.applyEdits(document, edits)).toBe(`*The General Assembly*,

*Recalling* its resolution 65/230,[^1]

1. *Requests* a report.

[^1]: See A/65/460.
`);
});

test('only the range that is given is tidied', async () => {
  const editor = await connectedEditor(old);
  const document = await editor.open(pasted);
  const edit = nextEdit(editor);
  await command(editor, rangeIn(document, wordsIn(document, '- 1. Requests a report.')));
  const edits = (await edit).changes?.[uri] ?? [];
  expect(TextDocument.applyEdits(document, edits)).toBe(
    pasted.replace('- 1. Requests', '1. *Requests*'),
  );
});

test('a draft with nothing to tidy says so', async () => {
  const editor = await connectedEditor({ seedIndex: emptyIndex });
  await editor.open(sound);
  await command(editor);
  expect(await editor.nextShown()).toBe('There is nothing to tidy in this draft');
});
