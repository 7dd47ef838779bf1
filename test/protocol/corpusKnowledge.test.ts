/** What a draft learns from a folder of texts, over the wire. */
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CompletionRequest,
  DefinitionRequest,
  HoverRequest,
  TypeHierarchyPrepareRequest,
  TypeHierarchySubtypesRequest,
} from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { requests } from '../../server/src/protocol/contract.ts';
import { folderOfTexts } from '../support/corpusHost.ts';
import { draft, editorWithCorpus, roads, roadsAgain, ships } from './corpusTexts.ts';
import { uri, wordsIn } from './editor.ts';

function texts() {
  return folderOfTexts({ '78-69.txt': roads, 'ships/78-70.txt': ships });
}

test('a hover names each date that texts give, and who says so', async () => {
  const { connection, at } = await editorWithCorpus(texts());
  const hover = JSON.stringify(await connection.sendRequest(HoverRequest.type, at('70/1')));
  expect(hover).toContain('Texts disagree on its date');
  expect(hover).toContain('25 September 2015: General Assembly resolution 78/69');
  expect(hover).toContain('26 September 2015: General Assembly resolution 78/70');
  expect(hover).toContain('This draft says 27 September 2015');
});

test('a hover names each date that files of one resolution give of it', async () => {
  const dated = (day: string) => `---\ndate: ${day}\n---\n\n${roads}`;
  const folder = folderOfTexts({ 'a.txt': dated('2023-12-05'), 'b.txt': dated('2023-12-07') });
  const { connection, at } = await editorWithCorpus(folder);
  const hover = JSON.stringify(await connection.sendRequest(HoverRequest.type, at('78/69')));
  expect(hover).toContain('Texts disagree on its date');
  expect(hover).toContain('7 December 2023: General Assembly resolution 78/69, front matter');
  expect(hover).toContain(
    '5 December 2023: General Assembly resolution 78/69, front matter of a.txt',
  );
});

test('a hover names the file of a text', async () => {
  const folder = folderOfTexts({ 'Straßen 78-69.txt': roads });
  const { connection, at } = await editorWithCorpus(folder);
  const hover = JSON.stringify(await connection.sendRequest(HoverRequest.type, at('78/69')));
  expect(hover).toContain('(Straßen 78-69.txt)');
});

test('a hover names the texts that follow under the same title, also where the draft cites none of them', async () => {
  const head = '---\nsymbol: A/RES/80/5\ntitle: Road Safety.\n---';
  const last = `${head}\n\n*The General Assembly*,\n\n1. *Decides* to meet.\n`;
  const others = { '79-70.txt': roadsAgain.replace('79/12', '79/70').replace('Road', 'Rail') };
  const folder = folderOfTexts({ 'a.txt': roads, 'b.txt': roadsAgain, 'c.txt': last, ...others });
  const { connection, at } = await editorWithCorpus(folder);
  const hover = JSON.stringify(await connection.sendRequest(HoverRequest.type, at('78/69')));
  expect(hover).toContain('**Later:** 79/12 (Road safety); the last one is 80/5 (Road Safety.)');
  const elsewhere = JSON.stringify(await connection.sendRequest(HoverRequest.type, at('70/1')));
  expect(elsewhere).not.toContain('Later');
});

test('a hover names first what supersedes a resolution', async () => {
  const superseding = roadsAgain.replace(
    'to convene a conference',
    'that the present resolution supersedes its resolution 78/69',
  );
  const folder = folderOfTexts({ 'a.txt': roads, 'b.txt': superseding });
  const { connection, at } = await editorWithCorpus(folder);
  const hover = JSON.stringify(await connection.sendRequest(HoverRequest.type, at('78/69')));
  expect(hover).toContain(
    '78/69\\n\\n**Superseded by** *General Assembly resolution 79/12*, paragraph 1: “Decides that the present resolution supersedes its resolution 78/69”\\n\\n',
  );
});

test('a date other than that of several texts is found once the folder has been read', async () => {
  const folder = folderOfTexts({ '78-69.txt': roads, '79-12.txt': roadsAgain });
  const { pull, connection, at } = await editorWithCorpus(folder);
  // Whoever waits for an answer waits for what is learnt.
  await connection.sendRequest(HoverRequest.type, at('70/1'));
  const { items = [] } = await pull();
  expect(items.map(({ message }) => message)).toContain(
    'Expected 25 September 2015, as in General Assembly resolution 79/12, found 27 September 2015',
  );
});

test('a citation leads into the file, to the subparagraph it names', async () => {
  const folder = texts();
  const { connection, at } = await editorWithCorpus(folder);
  const places = await connection.sendRequest(DefinitionRequest.type, at('78/69'));
  expect(places).toMatchObject([
    {
      targetUri: folder.addressOf('78-69.txt'),
      targetSelectionRange: { start: { line: 14 }, end: { line: 14 } },
    },
  ]);
});

test('a citation of a text whose file has gone leads to the page', async () => {
  const folder = texts();
  const { connection, at } = await editorWithCorpus(folder);
  folder.remove('78-69.txt');
  const places = await connection.sendRequest(DefinitionRequest.type, at('78/69'));
  expect(places).toMatchObject([
    { targetUri: 'resolution-known:/General%20Assembly/resolution/78/69.md' },
  ]);
});

test('other editors are led into files, too', async () => {
  const folder = texts();
  const { connection, at } = await editorWithCorpus(folder, {
    ...{ capabilities: { workspace: { configuration: true } }, startOptions: {} },
  });
  const places = await connection.sendRequest(DefinitionRequest.type, at('78/69'));
  expect(places).toMatchObject([{ uri: folder.addressOf('78-69.txt') }]);
});

test('completion offers what the folder knows of the number begun', async () => {
  const { connection, edit, open } = await editorWithCorpus(texts());
  const document = await open(draft);
  const end = wordsIn(document, '78/69').end;
  await edit(document, { start: end - 5, end }, '78');
  const position = document.positionAt(end - 3);
  const items = await connection.sendRequest(CompletionRequest.type, {
    ...{ textDocument: { uri }, position },
  });
  const labels = (Array.isArray(items) ? items : []).map(({ label }) => label);
  expect(labels.toSorted()).toEqual(['78/69', '78/70']);
});

test('hierarchies go through the texts of the folder', async () => {
  const folder = folderOfTexts({ '78-69.txt': roads, '78-70.txt': ships, '79-12.txt': roadsAgain });
  const { connection, at } = await editorWithCorpus(folder);
  const [item] =
    (await connection.sendRequest(CallHierarchyPrepareRequest.type, at('78/69'))) ?? [];
  if (item === undefined) throw new Error('The citation is no item');
  const incoming = await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item });
  expect(incoming?.map(({ from }) => from.name)).toEqual(['Road safety', 'Resolution 78/70']);
  const outgoing = await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item });
  expect(outgoing?.map(({ to }) => to.name)).toEqual(['Resolution 70/1']);
  const [member] =
    (await connection.sendRequest(TypeHierarchyPrepareRequest.type, at('78/69'))) ?? [];
  if (member === undefined) throw new Error('The citation is no member');
  const later = await connection.sendRequest(TypeHierarchySubtypesRequest.type, { item: member });
  expect(later?.map(({ name }) => name)).toEqual(['Resolution 79/12']);
});

test('texts of the folder without a number are among those that cite a resolution', async () => {
  const titled = ships.replace('A/RES/78/70', 'A/C.2/80/L.5');
  const nameless = ships.replace('A/RES/78/70\n\n# Ships\n\n', '');
  const folder = folderOfTexts({
    ...{ '78-69.txt': roads, '79-1.txt': ships.replace('78/70', '79/1') },
    ...{ 'l5.md': titled, 'zero draft.md': nameless },
  });
  const { connection, at } = await editorWithCorpus(folder);
  const [item] =
    (await connection.sendRequest(CallHierarchyPrepareRequest.type, at('78/69'))) ?? [];
  if (item === undefined) throw new Error('The citation is no item');
  const incoming = await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item });
  expect(incoming?.map(({ from: { name, detail } }) => [name, detail])).toEqual([
    ['Road safety', undefined],
    ['Resolution 79/1', 'General Assembly · Ships'],
    ['zero draft.md', 'General Assembly'],
    ['Ships', 'A/C.2/80/L.5 · General Assembly'],
  ]);
  const draftCall = incoming?.find(({ from }) => from.uri === folder.addressOf('l5.md'));
  if (draftCall === undefined) throw new Error('The draft is not among them');
  expect(draftCall.fromRanges).toEqual([rangeOfNumber(titled, '78/69')]);
  const outgoing = await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, {
    item: draftCall.from,
  });
  expect(outgoing?.map(({ to }) => to.name)).toEqual(['Resolution 70/1', 'Resolution 78/69']);
});

test('hierarchies open the files of the folder where one text cites the other', async () => {
  const folder = folderOfTexts({ '78-69.txt': roads, '78-70.txt': ships });
  const { connection, at } = await editorWithCorpus(folder);
  const [item] =
    (await connection.sendRequest(CallHierarchyPrepareRequest.type, at('78/69'))) ?? [];
  if (item === undefined) throw new Error('The citation is no item');
  expect(item.uri).toBe(folder.addressOf('78-69.txt'));
  const incoming = await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item });
  const ours = incoming?.find(({ from }) => from.uri === folder.addressOf('78-70.txt'));
  expect(ours?.fromRanges).toEqual([rangeOfNumber(ships, '78/69')]);
  const outgoing = await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item });
  // Of 70/1 there is no file.
  expect(outgoing).toMatchObject([
    { to: { uri: 'resolution-known:/General%20Assembly/resolution/70/1.md' } },
  ]);
  expect(outgoing?.[0]?.fromRanges).toEqual([rangeOfNumber(roads, '70/1')]);
  const [from] = incoming?.filter((call) => call === ours) ?? [];
  const further = await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, {
    item: from?.from ?? item,
  });
  expect(further?.map(({ to }) => to.name)).toEqual(['Resolution 70/1', 'Resolution 78/69']);
});

test('a number that is part of another one is no citation', async () => {
  const citing = ships.replace('to meet', 'to consider document E/78/69 and note 178/69');
  const folder = folderOfTexts({ '78-69.txt': roads, '78-70.txt': citing });
  const { connection, at } = await editorWithCorpus(folder);
  const [item] =
    (await connection.sendRequest(CallHierarchyPrepareRequest.type, at('78/69'))) ?? [];
  if (item === undefined) throw new Error('The citation is no item');
  const incoming = await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item });
  const ours = incoming?.find(({ from }) => from.uri === folder.addressOf('78-70.txt'));
  expect(ours?.fromRanges).toEqual([rangeOfNumber(citing, '78/69')]);
});

function rangeOfNumber(text: string, number: string) {
  const before = text.slice(0, text.indexOf(number)).split('\n');
  const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { start, end: { ...start, character: start.character + number.length } };
}

test('pages show texts of the folder, whether a draft cites them or not', async () => {
  const { connection } = await editorWithCorpus(texts());
  const page = await connection.sendRequest<string>(requests.knownText, {
    uri: 'resolution-known:/General%20Assembly/resolution/78/70.md',
  });
  expect(page).toContain('# General Assembly resolution 78/70');
  expect(page).toContain('78-70.txt');
});

test('a draft in a folder of the corpus is no witness for itself', async () => {
  const folder = folderOfTexts({ '78-69.txt': roads, 'mine.resolution': draft });
  const workspace = { ...folder, path: '.' };
  const editor = await editorWithCorpus(workspace, {
    folders: [folder.address],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { diagnostic: {} },
    },
  });
  const own = { uri: folder.addressOf('mine.resolution'), languageId: 'resolution', version: 1 };
  await editor.connection.sendNotification('textDocument/didOpen', {
    textDocument: { ...own, text: draft },
  });
  const hoverIn = (address: string) =>
    editor.connection
      .sendRequest(HoverRequest.type, { ...editor.at('70/1'), textDocument: { uri: address } })
      .then((hover) => JSON.stringify(hover));
  // Another draft hears of it.
  expect(await hoverIn(uri)).toContain('Draft “Road safety”');
  const hover = await hoverIn(own.uri);
  expect(hover).not.toContain('Draft “Road safety”');
  expect(hover).toContain('27 September 2015: this draft');
});
