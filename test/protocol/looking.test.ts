/** Looking around in a draft, one question of each kind over the wire; what the answers say is tested with the features. */
import {
  DidChangeConfigurationNotification,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  SelectionRangeRequest,
} from 'vscode-languageserver/node';
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

test('the number of a paragraph and the references to it light up', async () => {
  const { connection, at } = await opened(sound);
  const lit = await connection.sendRequest(DocumentHighlightRequest.type, at('2. *Decides*'));
  expect(lit).toMatchObject([
    { range: { start: { line: 12 } }, kind: DocumentHighlightKind.Write },
    { range: { start: { line: 14 } }, kind: DocumentHighlightKind.Read },
  ]);
});

test('a selection grows from the word to the draft', async () => {
  const { connection, draft } = await opened(sound);
  const at = (words: string) => draft.positionAt(wordsIn(draft, words).start);
  const found = await connection.sendRequest(SelectionRangeRequest.type, {
    textDocument,
    positions: [at('conference'), at('65/230')],
  });
  expect(found).toMatchObject([
    {
      range: rangeIn(draft, wordsIn(draft, 'conference')),
      parent: { range: { start: { line: 12 } } },
    },
    { parent: { range: rangeIn(draft, wordsIn(draft, '65/230')) } },
  ]);
});

test('citations and symbols open the official text in the language the drafter has chosen', async () => {
  const { connection, draft, settings } = await opened(sound);
  settings.current = { links: { language: 'es' } };
  await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  expect(await connection.sendRequest(DocumentLinkRequest.type, { textDocument })).toEqual([
    {
      range: rangeIn(draft, wordsIn(draft, '65/230')),
      target: 'https://docs.un.org/es/A/RES/65/230',
      tooltip: 'Open A/RES/65/230 in Spanish',
    },
    {
      range: rangeIn(draft, wordsIn(draft, 'A/65/460')),
      target: 'https://docs.un.org/es/A/65/460',
      tooltip: 'Open A/65/460 in Spanish',
    },
  ]);
});
