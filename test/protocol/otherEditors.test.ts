/** What editors other than VS Code need, over the wire: `npm run editors` shows it in two of them. */
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  HoverRequest,
  MarkupContent,
  MarkupKind,
  type ClientCapabilities,
  type CodeAction,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { plainWords } from '../../server/src/protocol/plainWords.ts';
import { known22, known65 } from '../support/library.ts';
import { misnumbered, sound } from './drafts.ts';
import { connectedEditor, emptyIndex, modern, rangeIn, uri, wordsIn } from './editor.ts';

const textDocument = { uri };

const seedIndex = JSON.stringify({ version: 3, entries: [known65, known22], texts: [] });

test('an action that needs nothing more comes back as it was when an editor asks for more', async () => {
  const { connection, open } = await connectedEditor({ seedIndex: emptyIndex });
  const draft = await open(misnumbered);
  const actions = await connection.sendRequest(CodeActionRequest.type, {
    textDocument,
    range: rangeIn(draft, wordsIn(draft, '4.')),
    context: { diagnostics: [] },
  });
  const [fix] = (actions ?? []).filter((each): each is CodeAction => 'edit' in each);
  if (fix === undefined) throw new Error('No fix');
  expect(await connection.sendRequest(CodeActionResolveRequest.type, fix)).toEqual(fix);
});

const asksOnlyOnce: ClientCapabilities = { ...modern, workspace: { configuration: true } };

test('an editor that cannot be told to ask again is told at once what the corpus knows', async () => {
  const { open, pull } = await connectedEditor({ capabilities: asksOnlyOnce, seedIndex });
  const cited =
    'Commission on Crime Prevention and Criminal Justice resolution 22/7 of 27 April 2013';
  await open(sound.replace('its resolution 65/230 of 21 December 2010', cited));
  expect(await pull()).toMatchObject({ items: [{ code: 'citation-mismatch' }] });
});

test('the word at the cursor is completed, and the mark before it stays', async () => {
  const { connection, open } = await connectedEditor({ seedIndex: emptyIndex });
  const draft = await open('*The General Assembly*,\n\n1. *Req');
  const position = draft.positionAt(draft.getText().length);
  const offered = await connection.sendRequest(CompletionRequest.type, { textDocument, position });
  const [first] = Array.isArray(offered) ? offered : [];
  expect(first).toMatchObject({ label: 'Requests' });
  expect(first).not.toHaveProperty('filterText');
  const edit = first?.textEdit;
  if (edit === undefined || !('range' in edit)) throw new Error('No edit');
  expect(draft.getText(edit.range)).toBe('Req');
  expect(TextDocument.applyEdits(draft, [edit])).toMatch(/1\. \*Requests\* $/);
});

test('an editor that reads no Markdown is told in plain words', async () => {
  const plain = { hover: { contentFormat: [MarkupKind.PlainText] } };
  const capabilities = { ...modern, textDocument: { ...modern.textDocument, ...plain } };
  const { connection, open } = await connectedEditor({ capabilities, seedIndex });
  const draft = await open(sound);
  const position = draft.positionAt(wordsIn(draft, '65/230').start);
  const told = await connection.sendRequest(HoverRequest.type, { textDocument, position });
  const contents = told?.contents;
  if (!MarkupContent.is(contents)) throw new Error('No hover');
  expect(contents.kind).toBe('plaintext');
  expect(contents.value).toContain('General Assembly resolution 65/230\n');
  expect(contents.value).toContain('A/RES/65/230 (https://docs.un.org/en/A/RES/65/230)');
  expect(contents.value).not.toMatch(/[*\\#]/);
});

test('plain words keep what was written and lose what was only a mark', () => {
  expect(plainWords('### *Recalling*\n\n- **2** \\*not\\* a mark, 3 \\< 4')).toBe(
    'Recalling\n\n- 2 *not* a mark, 3 < 4',
  );
  expect(plainWords('see [A/65/460](https://docs.un.org/en/A/65/460)')).toBe(
    'see A/65/460 (https://docs.un.org/en/A/65/460)',
  );
  expect(plainWords('\\[not\\](a:b) a link, [nor this')).toBe('[not](a:b) a link, [nor this');
});
