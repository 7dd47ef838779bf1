/** Agreed language over the wire: a folder of texts and the texts that come along, asked as one. */
import {
  ApplyWorkspaceEditRequest,
  CodeLensRefreshRequest,
  CodeLensRequest,
  HoverRequest,
  MarkupContent,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { buildIndex } from '../../server/src/corpus/buildIndex.ts';
import {
  requests,
  type AgreedAnswer,
  type SearchAnswer,
} from '../../server/src/protocol/contract.ts';
import { seedTexts } from '../corpus/seedTexts.ts';
import { corpusHost } from '../support/corpusHost.ts';
import { connectedEditor, emptyIndex, mailbox, rangeIn, uri, wordsIn } from './editor.ts';
import { folderWith, withFolders } from './folder.ts';

const adopted = `# 78/69. Road safety

*The General Assembly*,

*Recalling* its resolution 74/299 of 31 August 2020 on improving global road safety,

1. *Calls upon* all Member States to strengthen road safety along the [main roads](command:evil);

2. *Requests* the Secretary-General to report to the General Assembly at its seventy-ninth session on road safety.
`;

const draft = `# Road safety

*The General Assembly*,

*Recalling* its resolution 78/69 of 5 December 2023,[^1]

1. *Decides* to meet again;

2. *Requests* the Secretary-General to report to the General Assembly at its eightieth session on road safety.[^2]

[^1]: See A/78/1.

[^2]: See A/78/2.
`;

async function opened(
  text: string,
  files: Readonly<Record<string, string>> = { '78-69.md': adopted },
) {
  const folder = folderWith(files);
  const corpus = corpusHost();
  const refreshed = mailbox<string>();
  const editor = await connectedEditor({
    seedIndex: emptyIndex,
    startOptions: { showsReferences: true, showsAgreed: true },
    settings: { corpus: { folders: [folder.path] } },
    capabilities: withFolders,
    corpus,
  });
  editor.connection.onRequest(CodeLensRefreshRequest.type, () => {
    refreshed.put('refreshed');
  });
  const document = await editor.open(text);
  await editor.pull();
  await corpus.nextIndexed();
  const ask = <Answer>(method: string, params: object) =>
    editor.connection.sendRequest<Answer>(method, params);
  const cursor = (words: string) => {
    const { start } = wordsIn(document, words);
    return rangeIn(document, { start, end: start });
  };
  return { ...editor, folder, document, ask, cursor, refreshed };
}

const textDocument = { uri };

test('the closest agreed paragraph is told with its place, its share and where it differs', async () => {
  const { ask, cursor, folder } = await opened(draft);
  const range = cursor('eightieth');
  const answer = await ask<AgreedAnswer>(requests.agreed, { textDocument, range });
  expect(answer.matches[0]).toMatchObject({
    name: 'General Assembly resolution 78/69',
    kind: 'operative',
    place: 'paragraph 2',
    uri: `${folder.uri}/78-69.md`,
    share: 30 / 32,
  });
  const changed = answer.matches[0]?.differences?.filter(({ kind }) => kind !== 'kept');
  expect(changed).toEqual([
    { kind: 'dropped', text: ' seventy-ninth' },
    { kind: 'added', text: ' eightieth' },
  ]);
});

test('a draft is no source of its own words', async () => {
  const { ask, cursor } = await opened(adopted);
  const range = cursor('seventy-ninth');
  const answer = await ask<AgreedAnswer>(requests.agreed, { textDocument, range });
  expect(answer.matches).toEqual([]);
});

test('a lens says where a paragraph was agreed once the corpus has been asked', async () => {
  const { connection, document, refreshed } = await opened(draft);
  const lenses = async () =>
    (await connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
  const titles = async () => (await lenses()).flatMap(({ command }) => command?.title ?? []);
  let told = await titles();
  while (told.length === 0) {
    await refreshed.next();
    told = await titles();
  }
  expect(told).toEqual(['78/69, para. 2: 93 % the same']);
  const [lens] = await lenses();
  expect(lens?.range.start).toEqual(document.positionAt(wordsIn(document, '*Requests*').start));
});

test('a hover on the number of a paragraph shows the closest agreed wording', async () => {
  const { connection, cursor } = await opened(draft);
  const position = cursor('2. *Requests*').start;
  const hover = await connection.sendRequest(HoverRequest.type, { textDocument, position });
  const contents = hover?.contents;
  const markdown = MarkupContent.is(contents) ? contents.value : '';
  expect(markdown).toContain('**Closest agreed wording** · 93 % the same');
  expect(markdown).toContain('~~seventy-ninth~~ **eightieth**');
});

test('a phrase is found with what it is filtered by, and the texts that come along are searched, too', async () => {
  const { ask } = await opened(draft);
  const search = async (query: string) =>
    (await ask<SearchAnswer>(requests.searchCorpus, { query })).found.map(({ place }) => place);
  expect(await search('"strengthen road safety"')).toEqual(['paragraph 1']);
  expect(await search('in:preamble "road safety"')).toEqual(['first preambular paragraph']);
  expect(await search('session:12 "road safety"')).toEqual([]);
  expect(await ask<SearchAnswer>(requests.searchCorpus, { query: 'year:12 "road"' })).toEqual({
    found: [],
    refused: 'There is no filter "year:"; there are organ:, session:, in: and status:',
  });
});

test('of many texts that come near to words, the one that has them word for word is first', async () => {
  const later = Array.from({ length: 90 }, (_, at): readonly [string, string] => [
    `79-${at + 1}.md`,
    adopted.replace('78/69', `79/${at + 1}`).replace('strengthen', 'strengthen and improve'),
  ]);
  const { ask } = await opened(draft, { '78-69.md': adopted, ...Object.fromEntries(later) });
  const query = 'all Member States to strengthen road safety along the main roads';
  const { found } = await ask<SearchAnswer>(requests.searchCorpus, { query });
  expect(found[0]?.name).toBe('General Assembly resolution 78/69');
});

test('a filter leaves out only what does not pass it, however much comes nearer', async () => {
  const later = Array.from({ length: 90 }, (_, at): readonly [string, string] => [
    `79-${at + 1}.md`,
    adopted.replace('78/69', `79/${at + 1}`),
  ]);
  const council = adopted
    .replace('78/69. Road safety', '2500 (2019)')
    .replace('General Assembly', 'Security Council')
    .replace('strengthen', 'improve');
  const { ask } = await opened(draft, { 'sc-2500.md': council, ...Object.fromEntries(later) });
  const query = 'organ:sc all Member States to strengthen road safety along the main roads';
  const { found } = await ask<SearchAnswer>(requests.searchCorpus, { query });
  expect(found.map(({ name }) => name)).toContain('Security Council resolution 2500 (2019)');
});

test('a short phrase is found where a word of it is missing', async () => {
  const { ask } = await opened(draft);
  const places = async (query: string) =>
    (await ask<SearchAnswer>(requests.searchCorpus, { query })).found.map(({ place }) => place);
  expect(await places('safety main roads')).toContain('paragraph 1');
  expect(await places('report Assembly')).toContain('paragraph 2');
});

test('an agreed paragraph is put in with its number, its end mark and its source', async () => {
  const { connection, ask, cursor, document } = await opened(draft);
  const applied = mailbox<string>();
  connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
    const [change] = edit.documentChanges ?? [];
    const edits = change !== undefined && 'edits' in change ? change.edits : [];
    applied.put(TextDocument.applyEdits(document, edits.filter(isTextEdit)));
    return { applied: true };
  });
  const { found } = await ask<SearchAnswer>(requests.searchCorpus, { query: '"main roads"' });
  const wording = found[0];
  const inserted = await ask(requests.insertWording, {
    textDocument,
    range: cursor('meet again'),
    wording,
  });
  expect(inserted).toBe(true);
  expect(await applied.next()).toBe(`# Road safety

*The General Assembly*,

*Recalling* its resolution 78/69 of 5 December 2023,[^1]

1. *Decides* to meet again;

2. *Calls upon* all Member States to strengthen road safety along the main roads;[^2]

3. *Requests* the Secretary-General to report to the General Assembly at its eightieth session on road safety.[^3]

[^1]: See A/78/1.

[^2]: See General Assembly resolution 78/69, para. 1.

[^3]: See A/78/2.
`);
});

test('a preambular paragraph is not put among operative ones', async () => {
  const { ask, cursor, nextShown } = await opened(draft);
  const { found } = await ask<SearchAnswer>(requests.searchCorpus, { query: '"31 August 2020"' });
  const params = { textDocument, range: cursor('meet again'), wording: found[0] };
  expect(await ask(requests.insertWording, params)).toBe(false);
  expect(await nextShown()).toBe(
    'This is a preambular paragraph: please put the cursor into a preambular paragraph first',
  );
});

test('without folders and without a disk the texts that come along answer', async () => {
  const editor = await connectedEditor({ seedIndex: JSON.stringify(buildIndex(seedTexts())) });
  const answer = await editor.connection.sendRequest<SearchAnswer>(requests.searchCorpus, {
    query: 'organ:ccpcj session:22 "cybercrime"',
    most: 1,
  });
  expect(answer.found.map(({ name, uri: page }) => `${name}: ${page ?? ''}`)).toEqual([
    'Commission on Crime Prevention and Criminal Justice resolution 22/8: resolution-known:/Commission%20on%20Crime%20Prevention%20and%20Criminal%20Justice/resolution/22/8.md',
  ]);
});

test('a phrase is found in the folders before any draft is open', async () => {
  const folder = folderWith({ '78-69.md': adopted });
  const corpus = corpusHost();
  const { connection } = await connectedEditor({
    ...{ corpus, seedIndex: emptyIndex, settings: { corpus: { folders: [folder.path] } } },
  });
  const search = () =>
    connection.sendRequest<SearchAnswer>(requests.searchCorpus, { query: '"strengthen road"' });
  await search();
  await corpus.nextIndexed();
  expect((await search()).found.map(({ place }) => place)).toEqual(['paragraph 1']);
});

test('where the folders cannot be opened, the texts that come along answer alone', async () => {
  const open = () => {
    throw new Error('There is no room for another thread');
  };
  const { connection } = await connectedEditor({
    ...{ corpus: { ...corpusHost(), open }, seedIndex: JSON.stringify(buildIndex(seedTexts())) },
    settings: { corpus: { folders: [folderWith({ '78-69.md': adopted }).path] } },
  });
  const { found } = await connection.sendRequest<SearchAnswer>(requests.searchCorpus, {
    query: '"cybercrime"',
  });
  expect(found).not.toEqual([]);
});

function isTextEdit(edit: object): edit is TextEdit {
  return 'range' in edit && 'newText' in edit;
}
