/** How texts hang together, over the wire. */
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  TypeHierarchyPrepareRequest,
  TypeHierarchySubtypesRequest,
  TypeHierarchySupertypesRequest,
} from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { buildIndex } from '../../server/src/corpus/buildIndex.ts';
import { requests } from '../../server/src/protocol/contract.ts';
import { seedTexts } from '../corpus/seedTexts.ts';
import { connectedEditor, rangeIn, uri, wordsIn } from './editor.ts';

const commission = 'Commission on Crime Prevention and Criminal Justice';

const text = `# Strengthening international cooperation to combat cybercrime

*The ${commission}*,

*Recalling* its resolution 22/7 of 26 April 2013,

1. *Decides* to meet.
`;

async function opened() {
  const seedIndex = JSON.stringify(buildIndex(seedTexts()));
  const editor = await connectedEditor({ seedIndex, startOptions: { showsKnownTexts: true } });
  const draft = await editor.open(text);
  const at = (words: string) => ({
    textDocument: { uri },
    position: draft.positionAt(wordsIn(draft, words).start),
  });
  return { ...editor, draft, at };
}

test('a citation leads to what the text cites and to who cites it, the draft among them', async () => {
  const { connection, draft, at } = await opened();
  const items = await connection.sendRequest(CallHierarchyPrepareRequest.type, at('22/7'));
  const [item] = items ?? [];
  if (item === undefined) throw new Error('The citation stands for no text');
  expect(item.name).toBe('Resolution 22/7');
  const cites = await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item });
  expect(cites?.map(({ to }) => to.name)).toContain('Resolution 65/230');
  const citing = await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item });
  const own = citing?.find(({ from }) => from.uri === uri);
  expect(own?.fromRanges).toEqual([rangeIn(draft, wordsIn(draft, '22/7'))]);
  expect(citing?.map(({ from }) => from.name)).toContain('Resolution 26/4');
});

test('the title of a draft leads to what the draft cites', async () => {
  const { connection, draft, at } = await opened();
  const items = await connection.sendRequest(CallHierarchyPrepareRequest.type, at('Strengthening'));
  const [item] = items ?? [];
  if (item === undefined) throw new Error('The title stands for no text');
  expect(item.uri).toBe(uri);
  expect(
    await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item }),
  ).toMatchObject([
    {
      to: { name: 'Resolution 22/7' },
      fromRanges: [rangeIn(draft, wordsIn(draft, '22/7'))],
    },
  ]);
  expect(await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item })).toEqual(
    [],
  );
});

test('every text that is shown has a page', async () => {
  const { connection, at } = await opened();
  const items = await connection.sendRequest(CallHierarchyPrepareRequest.type, at('22/7'));
  const address = items?.[0]?.uri;
  expect(address).toMatch(/^resolution-known:/);
  const page = await connection.sendRequest<string>(requests.knownText, { uri: address });
  expect(page).toContain('Strengthening international cooperation to combat cybercrime');
  for (const wrong of [
    'resolution-known:/A/B/1.md',
    'resolution-known:/%.md',
    'file:///etc/x.md',
  ]) {
    expect(await connection.sendRequest(requests.knownText, { uri: wrong })).toBeNull();
  }
});

test('a draft continues the last text of its organ with this title, and that the one before', async () => {
  const { connection, at } = await opened();
  const items = await connection.sendRequest(TypeHierarchyPrepareRequest.type, at('Strengthening'));
  const [item] = items ?? [];
  if (item === undefined) throw new Error('The title stands for no text');
  const before = await connection.sendRequest(TypeHierarchySupertypesRequest.type, { item });
  expect(before).toMatchObject([{ name: 'Resolution 26/4' }]);
  const [last] = before ?? [];
  if (last === undefined) return;
  const first = await connection.sendRequest(TypeHierarchySupertypesRequest.type, { item: last });
  expect(first).toMatchObject([{ name: 'Resolution 22/7' }]);
  expect(
    await connection.sendRequest(TypeHierarchySubtypesRequest.type, { item: first?.[0] ?? item }),
  ).toMatchObject([{ name: 'Resolution 26/4' }]);
});
