/** Looking around in a draft, one question of each kind over the wire; what the answers say is tested with the features. */
import {
  CodeLensRequest,
  CodeLensResolveRequest,
  DidChangeConfigurationNotification,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  InlayHintRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
  type Range,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensDelta,
} from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { clientCommands } from '../../server/src/protocol/contract.ts';
import { sound } from './drafts.ts';
import { connectedEditor, emptyIndex, rangeIn, uri, wordsIn } from './editor.ts';

const textDocument = { uri };

async function opened(text: string, settings?: unknown) {
  const startOptions = { showsReferences: true };
  const editor = await connectedEditor({ seedIndex: emptyIndex, startOptions, settings });
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

const paragraph = `1. *Requests* the Secretary-General:

    (a) To convene, in Vienna, a group of experts;

    (b) To report;`;
const section = `## I. Work

${paragraph}

2. *Decides* to meet.`;
const parted = `# Countering cybercrime

*The General Assembly*

${section}

## II. Funds

3. *Invites* contributions.
`;

test('a selection grows from the word to the phrase, the subparagraph, the paragraph, the section, the part and the draft', async () => {
  const { connection, draft, at } = await opened(parted);
  const [found] =
    (await connection.sendRequest(SelectionRangeRequest.type, {
      textDocument,
      positions: [at('Vienna').position],
    })) ?? [];
  expect(chainOf(found).map((range) => draft.getText(range))).toEqual([
    'Vienna',
    'in Vienna',
    'To convene, in Vienna, a group of experts;',
    '(a) To convene, in Vienna, a group of experts;',
    paragraph,
    section.replace('## I. Work\n\n', ''),
    section,
    parted.replace('# Countering cybercrime\n\n', '').trimEnd(),
    parted,
  ]);
});

function chainOf(innermost: SelectionRange | undefined): readonly Range[] {
  return innermost === undefined ? [] : [innermost.range, ...chainOf(innermost.parent)];
}

test('several cursors have each a selection of their own', async () => {
  const { connection, draft, at } = await opened(sound);
  const found = await connection.sendRequest(SelectionRangeRequest.type, {
    textDocument,
    positions: [at('conference').position, at('65/230').position],
  });
  expect(found).toMatchObject([
    { range: rangeIn(draft, wordsIn(draft, 'conference')) },
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

test('a lens over a paragraph counts the references to it and leads to them', async () => {
  const { connection, draft } = await opened(sound);
  const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument });
  const [first, ...others] = lenses ?? [];
  expect(first?.range).toEqual(rangeIn(draft, wordsIn(draft, '2.')));
  expect(first?.command).toBeUndefined();
  expect(others).toHaveLength(1);
  if (first === undefined) return;
  const resolved = await connection.sendRequest(CodeLensResolveRequest.type, first);
  const number = wordsIn(draft, '2 above');
  expect(resolved.command).toEqual({
    title: '1 reference',
    command: clientCommands.showReferences,
    arguments: [
      uri,
      first.range.start,
      [{ uri, range: rangeIn(draft, { start: number.start, end: number.start + 1 }) }],
    ],
  });
});

test('a lens over what is gone stays without words', async () => {
  const { connection, draft, edit } = await opened(sound);
  const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument });
  const [first] = lenses ?? [];
  if (first === undefined) throw new Error('There is no lens');
  await edit(draft, { start: 0, end: draft.getText().length }, 'Nothing');
  const resolved = await connection.sendRequest(CodeLensResolveRequest.type, first);
  expect(resolved.command).toBeUndefined();
});

test('lenses can be switched off', async () => {
  const { connection } = await opened(sound, { references: { codeLens: false } });
  expect(await connection.sendRequest(CodeLensRequest.type, { textDocument })).toEqual([]);
});

test('after an edit only the colours that changed are sent', async () => {
  const { connection, draft, edit } = await opened(sound);
  const all = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  const delta = (previousResultId: string) =>
    connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId });
  const same = await delta(all?.resultId ?? '');
  expect(same).toMatchObject({ edits: [] });
  await edit(draft, wordsIn(draft, '*Invites*'), '*Requests*');
  const changed = await delta(same?.resultId ?? '');
  expect(changed).toMatchObject({ edits: [{ deleteCount: 1, data: ['Requests'.length] }] });
  expect(applied(all?.data ?? [], changed)).toEqual(
    (await connection.sendRequest(SemanticTokensRequest.type, { textDocument }))?.data,
  );
});

test('an editor that names a result nobody knows is sent all colours', async () => {
  const { connection } = await opened(sound);
  const all = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  const given = await connection.sendRequest(SemanticTokensDeltaRequest.type, {
    textDocument,
    previousResultId: 'another',
  });
  expect(given).toMatchObject({ data: all?.data });
});

test('paragraphs of open drafts are found by number and words', async () => {
  const { connection } = await opened(sound);
  const found = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'op2 confer' });
  expect(found).toMatchObject([
    {
      name: 'OP2 Decides to convene a conference;',
      containerName: 'Countering cybercrime',
      location: { uri, range: { start: { line: 12 } } },
    },
  ]);
});

test('ghost text explains references where the drafter wants it', async () => {
  const { connection, draft, settings } = await opened(sound);
  const hints = () =>
    connection.sendRequest(InlayHintRequest.type, {
      textDocument,
      range: rangeIn(draft, { start: 0, end: sound.length }),
    });
  expect(await hints()).toEqual([]);
  settings.current = { inlayHints: 'references' };
  await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  expect(await hints()).toMatchObject([
    { label: 'Decides to convene a conference;', paddingLeft: true, position: { line: 14 } },
    { label: 'Requests the Secretary-General to…', position: { line: 16 } },
  ]);
});

/** The colours after the edits of a difference. */
function applied(before: readonly number[], delta: SemanticTokens | SemanticTokensDelta | null) {
  const after = [...before];
  if (delta === null || !('edits' in delta)) throw new Error('The answer is no difference');
  for (const { start, deleteCount, data = [] } of delta.edits) {
    after.splice(start, deleteCount, ...data);
  }
  return after;
}
