/** A draft beside an older text, over the wire. */
import { DidOpenTextDocumentNotification } from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import {
  requests,
  type ComparableText,
  type Comparison,
} from '../../server/src/protocol/contract.ts';
import { connectedEditor, emptyIndex, rangeIn, uri, wordsIn } from './editor.ts';

const text = `# Safe bicycles

*The General Assembly*,

1. *Deplores* the theft of bells and lamps;

2. *Requests* a report on cycle paths at its eightieth session.
`;

const older = `# 78/3. Safe bicycles

*The General Assembly*,

1. *Requests* a report on cycle paths at its seventy-ninth session;

2. *Encourages* the press to write about courtesy.
`;

const olderUri = 'file:///drafts/older.resolution';

async function opened() {
  const editor = await connectedEditor({ seedIndex: emptyIndex });
  return { ...editor, draft: await editor.open(text) };
}

test('the rows of a comparison have their places in both texts', async () => {
  const { connection, draft } = await opened();
  const { laidOut, rows } = await connection.sendRequest<Comparison>(requests.compare, {
    textDocument: { uri },
    older: { uri: olderUri, text: older },
  });
  expect(rows.map(({ kind, newer, older: from }) => [kind, newer?.place, from?.place])).toEqual([
    ['new', 'paragraph 1', undefined],
    ['changed', 'paragraph 2', 'paragraph 1'],
    ['dropped', undefined, 'paragraph 2'],
  ]);
  const requested = wordsIn(
    draft,
    '2. *Requests* a report on cycle paths at its eightieth session.',
  );
  expect(rows[1]?.newer?.range).toEqual(rangeIn(draft, requested));
  expect(rows[1]?.older?.range.start).toEqual({ line: 4, character: 0 });
  expect(laidOut.split('\n')[rows[1]?.older?.shown.start.line ?? 0]).toBe(
    '2. *Requests* a report on cycle paths at its seventy-ninth session;',
  );
});

test('drafts that are open are offered, the likely predecessor first', async () => {
  const { connection } = await opened();
  for (const [at, title] of ['Rights of the child', '78/3. Safe bicycles'].entries()) {
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: {
        uri: `file:///drafts/${at}.resolution`,
        languageId: 'resolution',
        version: 1,
        text: older.replace('78/3. Safe bicycles', title),
      },
    });
  }
  const texts = await connection.sendRequest<readonly ComparableText[]>(requests.predecessors, {
    textDocument: { uri },
  });
  expect(texts).toEqual([
    {
      uri: 'file:///drafts/1.resolution',
      title: 'Safe bicycles',
      name: 'General Assembly 78/3',
      because: 'same title',
    },
    {
      uri: 'file:///drafts/0.resolution',
      title: 'Rights of the child',
      name: 'General Assembly',
      because: '',
    },
  ]);
});

test('of a draft that is not open nothing is said', async () => {
  const { connection } = await opened();
  const textDocument = { uri: 'file:///drafts/none.resolution' };
  const params = { textDocument, older: { uri: olderUri, text: older } };
  expect(await connection.sendRequest(requests.compare, params)).toBeNull();
  expect(await connection.sendRequest(requests.predecessors, { textDocument })).toEqual([]);
});
