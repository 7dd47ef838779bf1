/** What a draft goes on from is found among the texts of a folder, over the wire. */
import { DidOpenTextDocumentNotification } from 'vscode-languageserver/node';
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
async function offered(folder: TextFolder, text: string): Promise<readonly string[]> {
  const { connection } = await editorWithCorpus(folder);
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'resolution', version: 1, text },
  });
  const texts = await connection.sendRequest<readonly ComparableText[]>(requests.predecessors, {
    textDocument: { uri },
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
