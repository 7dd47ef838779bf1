/** What a draft goes on from is found among the texts of a folder, over the wire. */
import {
  DidOpenTextDocumentNotification,
  TypeHierarchyPrepareRequest,
  TypeHierarchySupertypesRequest,
} from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { requests, type ComparableText } from '../../server/src/protocol/contract.ts';
import { folderOfTexts, type TextFolder } from '../support/corpusHost.ts';
import { editorWithCorpus } from './corpusTexts.ts';

/** A published text under an item of the agenda. */
function adopted(number: string, title: string, item = 'Traffic'): string {
  return `A/RES/${number}

Agenda item 7

**${item}**

## Resolution adopted by the General Assembly on 5 December 2023

# ${number}. ${title}

*The General Assembly*,

1. *Decides* to meet.
`;
}

function draftOf(title: string, { item = 'Lamps', recalled = '70/1' } = {}): string {
  return `A/C.2/80/L.5

Agenda item 19 (a)

**${item}**

# ${title}

*The General Assembly*,

*Recalling* its resolution ${recalled},

1. *Decides* to meet.
`;
}

const uri = 'file:///drafts/bicycles.resolution';

/** The title of each text that is offered, and why. */
async function offered(
  folder: TextFolder,
  text: string,
  own: string = uri,
): Promise<readonly string[]> {
  const { connection } = await editorWithCorpus(folder);
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: own, languageId: 'resolution', version: 1, text },
  });
  const texts = await connection.sendRequest<readonly ComparableText[]>(requests.predecessors, {
    textDocument: { uri: own },
  });
  return texts
    .filter((one) => one.because !== '')
    .map((one) => `${one.name}: ${one.because}, ${one.uri.slice(folder.address.length + 1)}`);
}

test('a text of the folder with the same title is offered, the latest one first', async () => {
  const folder = folderOfTexts({
    'a.md': adopted('76/2', 'Safe bicycles'),
    'b.md': adopted('79/2', 'Safe bicycles'),
    'c.md': adopted('79/3', 'Rights of the child'),
    'd.md': adopted('81/2', 'Safe bicycles'),
  });
  expect(await offered(folder, draftOf('Safe bicycles'))).toEqual([
    'General Assembly 79/2: same title, b.md',
    'General Assembly 76/2: same title, a.md',
  ]);
});

test('a text of the folder that the draft recalls is offered under a title that is merely alike', async () => {
  const folder = folderOfTexts({
    'a.md': adopted('78/2', 'Bicycles for children'),
    'b.md': adopted('79/3', 'Safe harbours'),
  });
  const text = draftOf('Safe bicycles for children and adults', { recalled: '78/2' });
  expect(await offered(folder, text)).toEqual([
    'General Assembly 78/2: similar title, recalled in the preamble, a.md',
  ]);
});

test('a text of the folder with another title is offered where its item of the agenda has the same name', async () => {
  const folder = folderOfTexts({
    'a.md': adopted('78/2', 'Two-wheeled vehicles', 'Traffic and lamps in 2023'),
    'b.md': adopted('79/2', 'Two-wheeled vehicles', 'Traffic and lamps in 2024'),
    'c.md': adopted('79/3', 'Harbours', 'Ships'),
  });
  const item = 'Traffic and lamps in 2025';
  expect(await offered(folder, draftOf('Safe bicycles', { item }))).toEqual([
    'General Assembly 79/2: same agenda item, b.md',
    'General Assembly 78/2: same agenda item, a.md',
  ]);
  expect(await offered(folder, draftOf('Safe bicycles', { item: 'Lamps' }))).toEqual([]);
});

test('of many texts of one item only the one is offered that the draft recalls', async () => {
  const names = ['Harbours', 'Vehicles', 'Airports'];
  const folder = folderOfTexts(
    Object.fromEntries(names.map((name, at) => [`${at}.md`, adopted(`79/${at + 1}`, name)])),
  );
  const text = draftOf('Safe bicycles', { item: 'Traffic', recalled: '79/2' });
  expect(await offered(folder, text)).toEqual([
    'General Assembly 79/2: same agenda item, recalled in the preamble, 1.md',
  ]);
});

/** A text with these paragraphs, and what it says first. */
function worded(title: string, first: string): string {
  return `# ${title}

*The General Assembly*,

${first}*Concerned* about the theft of bicycle lamps at night in large cities,

1. *Urges* Member States to mend the potholes of their cycle paths without delay;

2. *Requests* the Secretary-General to report on bicycle bells.
`;
}

test('a text of the folder that the draft recalls is offered under any title where most of its paragraphs are there', async () => {
  const folder = folderOfTexts({
    'a.md': worded('77/12. Two-wheeled vehicles', ''),
    'b.md': worded('77/13. Railways', ''),
    'c.md': adopted('76/2', 'Harbours'),
  });
  const recalled = (numbers: string) =>
    worded('Courtesy', `*Recalling* its resolutions ${numbers},\n\n`);
  expect(await offered(folder, recalled('76/2 and 77/12'))).toEqual([
    'General Assembly 77/12: recalled in the preamble, most paragraphs alike, a.md',
  ]);
  expect(await offered(folder, recalled('75/1 and 76/2'))).toEqual([]);
});

test('a draft that lies in a folder of the corpus is not offered itself', async () => {
  const text = draftOf('Safe bicycles');
  const folder = folderOfTexts({ 'a.md': text, 'b.md': adopted('79/2', 'Safe bicycles') });
  expect(await offered(folder, text, folder.addressOf('a.md'))).toEqual([
    'General Assembly 79/2: same title, b.md',
  ]);
});

test('the type hierarchy leads to the text that Compare with… offers first', async () => {
  const folder = folderOfTexts({
    'a.md': adopted('76/2', 'Safe bicycles'),
    'b.md': adopted('77/9', 'Safe bicycles and tricycles'),
    'c.md': adopted('79/2', 'Safe bicycles'),
    'd.md': worded('75/12. Vehicles', ''),
  });
  const drafts = [
    draftOf('Safe bicycles'),
    draftOf('78/5. Safe bicycles'),
    draftOf('78/5. Safe bicycles', { recalled: '77/9' }),
    draftOf('78/5. Bicycles and tricycles'),
    worded('78/5. Roads', '*Recalling* its resolution 75/12,\n\n'),
  ];
  const found: string[] = [];
  for (const text of drafts) {
    const { connection } = await editorWithCorpus(folder);
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'resolution', version: 1, text },
    });
    const [first] = await connection.sendRequest<readonly ComparableText[]>(requests.predecessors, {
      textDocument: { uri },
    });
    const place = {
      textDocument: { uri },
      position: { line: text.split('\n').findIndex((line) => line.startsWith('# ')), character: 4 },
    };
    const items = await connection.sendRequest(TypeHierarchyPrepareRequest.type, place);
    const [item] = items ?? [];
    if (item === undefined) throw new Error('The title stands for no text');
    const before = await connection.sendRequest(TypeHierarchySupertypesRequest.type, { item });
    expect(before?.map((one) => one.uri)).toEqual([first?.uri]);
    found.push(before?.[0]?.name ?? '');
  }
  expect(found).toEqual([
    'Resolution 79/2',
    'Resolution 76/2',
    // Recalled, under a title that is alike.
    'Resolution 77/9',
    'Resolution 77/9',
    'Resolution 75/12',
  ]);
});
