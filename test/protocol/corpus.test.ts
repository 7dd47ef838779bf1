/** The folders of a corpus are read, and read again, over the wire. */
import {
  appendFileSync,
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  HoverRequest,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import {
  requests,
  type CorpusReading,
  type SearchAnswer,
} from '../../server/src/protocol/contract.ts';
import { openDatabase } from '../../server/src/storage/database.ts';
import { keptIndex } from '../../server/src/storage/keptIndex.ts';
import {
  corpusHost,
  folderOfTexts,
  type TestCorpusHost,
  type TextFolder,
} from '../support/corpusHost.ts';
import { editorWithCorpus, roads, roadsAgain, ships, type CorpusEditor } from './corpusTexts.ts';
import { connectedEditor, emptyIndex, modern } from './editor.ts';
import { withFolders } from './folder.ts';

async function hoverOn(editor: CorpusEditor, words: string): Promise<string> {
  const hover = await editor.connection.sendRequest(HoverRequest.type, editor.at(words));
  return JSON.stringify(hover);
}

function reading({ connection }: Pick<CorpusEditor, 'connection'>): Promise<CorpusReading> {
  return connection.sendRequest<CorpusReading>(requests.indexCorpus, {});
}

test('Index Corpus tells how many texts there are, how many are new and what is left out', async () => {
  const folder = folderOfTexts({ '78-69.txt': roads, 'notes.md': 'Buy milk.' });
  const editor = await editorWithCorpus(folder);
  expect((await reading(editor)).sentence).toBe(
    'Your corpus has one text, none of them new. A text of your corpus is left out: "notes.md" is no resolution',
  );
  folder.write('78-70.txt', ships);
  expect((await reading(editor)).sentence).toContain('2 texts, 1 of them new or changed');
  folder.remove('78-69.txt');
  expect((await reading(editor)).sentence).toContain('one text, none of them new; 1 has gone');
  // As editors ask that leave out what is empty.
  const { sentence } = await editor.connection.sendRequest<CorpusReading>(requests.indexCorpus);
  expect(sentence).toContain('one text, none of them new');
});

test('Index Corpus says where no folder is set, and where there is no disk', async () => {
  const corpus = corpusHost();
  const without = await connectedEditor({ corpus, seedIndex: emptyIndex });
  expect(await reading(without)).toEqual({
    folders: 'none',
    sentence: 'No folder is set as your corpus; name one in the setting resolution.corpus.folders',
  });
  const inBrowser = await connectedEditor({ seedIndex: emptyIndex });
  expect((await reading(inBrowser)).sentence).toBe(
    'The folders of a corpus cannot be read in a browser',
  );
});

test('what follows a cited text is asked for again once the folder has changed', async () => {
  const folder = folderOfTexts({ '78-69.txt': roads });
  const editor = await editorWithCorpus(folder, {
    ...{ capabilities: withFolders, folders: [folder.address] },
  });
  expect(await hoverOn(editor, '78/69')).not.toContain('Later');
  folder.write('79-12.txt', roadsAgain);
  await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: folder.addressOf('79-12.txt'), type: FileChangeType.Created }],
  });
  await editor.corpus.nextIndexed();
  expect(await hoverOn(editor, '78/69')).toContain('**Later:** 79/12 (Road safety)');
});

test('a text that changes, and one that vanishes, is noticed', async () => {
  const folder = folderOfTexts({ '78-69.txt': roads });
  const editor = await editorWithCorpus(folder, {
    ...{ capabilities: withFolders, folders: [folder.address] },
  });
  expect(await hoverOn(editor, '70/1')).toContain('25 September 2015');
  const tell = (type: FileChangeType) =>
    editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: folder.addressOf('78-69.txt'), type }],
    });
  folder.write('78-69.txt', roads.replace('25 September 2015', '24 September 2015'));
  await tell(FileChangeType.Changed);
  await editor.corpus.nextIndexed();
  expect(await hoverOn(editor, '70/1')).toContain('24 September 2015');
  folder.remove('78-69.txt');
  await tell(FileChangeType.Deleted);
  await editor.corpus.nextIndexed();
  expect(await hoverOn(editor, '70/1')).not.toContain('24 September 2015');
});

test('what cannot be read is said once, with the reason', async () => {
  const folder = folderOfTexts({
    '78-69.txt': roads,
    'huge.txt': 'x'.repeat(4_000_001),
    'wide.txt': Buffer.from(`\ufeff${roads}`, 'utf16le'),
    'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]),
  });
  const editor = await editorWithCorpus(folder);
  const told = await editor.nextShown();
  expect(told).toContain('"huge.txt" is larger than 4 megabytes');
  expect(told).toContain('"wide.txt" is in UTF-16, not in UTF-8');
  expect(told).toContain('"picture.txt" is not in UTF-8');
  await editor.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: null,
  });
  await editor.corpus.nextIndexed();
  expect(await hoverOn(editor, '70/1')).toContain('25 September 2015');
  expect(editor.shown).toEqual([told]);
});

test('a folder that is not there is said so', async () => {
  const folder = folderOfTexts({});
  const editor = await editorWithCorpus({ path: path.join(folder.path, 'nowhere') });
  expect(await editor.nextShown()).toBe(
    'The folder "nowhere" of your corpus is not there; what was read in it before is still known',
  );
});

const damages: readonly [string, (file: string) => void][] = [
  ['is no index', (file) => writeFileSync(file, 'This is no index.')],
  ['is cut off in the middle', (file) => truncateSync(file, readFileSync(file).length >> 1)],
  ['has strange bytes at its end', (file) => appendFileSync(file, 'strange')],
];

test.each(damages)('an index that %s is made anew where it is of no use', async (_, damage) => {
  const folder = folderOfTexts({ '78-69.txt': roads });
  const corpus = corpusHost();
  damage(await indexLeftBehind(folder, corpus));
  const second = await editorWithCorpus(folder, {}, corpus);
  expect(await hoverOn(second, '70/1')).toContain('25 September 2015');
  expect(second.shown).toEqual([]);
});

test('an index whose damage shows only in use is made anew, and the question is answered from it', async () => {
  const folder = folderOfTexts({ '78-69.txt': roads });
  const corpus = corpusHost();
  writeOver(await indexLeftBehind(folder, corpus), 'texts_by_number');
  const second = await editorWithCorpus(folder, {}, corpus);
  expect(await hoverOn(second, '70/1')).toContain('25 September 2015');
  expect(corpus.renewed).toHaveLength(1);
});

test('an index whose lists of words count without end is made anew, and the phrase is found', async () => {
  const folder = folderOfTexts({ '78-69.txt': roads });
  const corpus = corpusHost();
  const index = await indexLeftBehind(folder, corpus);
  const database = openDatabase(index);
  database.script(`UPDATE mark_postings SET list = x'00FFFFFFFFFFFF7F0101'`);
  database.close();
  const { connection } = await editorWithCorpus(folder, {}, corpus);
  const answer = connection.sendRequest<SearchAnswer>(requests.searchCorpus, {
    query: '"convene a conference"',
  });
  expect((await answer).found.map(({ place }) => place)).toEqual(['paragraph 1']);
  expect(corpus.renewed).toHaveLength(1);
});

test('an index that another release has left is made anew: it may have read texts differently', async () => {
  const folder = folderOfTexts({ '78-69.txt': roads });
  const corpus = corpusHost();
  const index = await indexLeftBehind(folder, corpus);
  const database = openDatabase(index);
  const own = database.one('PRAGMA user_version')?.number('user_version') ?? 0;
  database.script(
    `PRAGMA user_version = ${own + 1}; UPDATE texts SET organ = 'Assembly of Otters'`,
  );
  database.close();
  const second = await editorWithCorpus(folder, {}, corpus);
  expect(await hoverOn(second, '70/1')).toContain('25 September 2015');
  expect((await reading(second)).sentence).toContain('Your corpus has one text');
  await second.connection.sendRequest('shutdown');
  const made = openDatabase(index);
  expect(made.one('PRAGMA user_version')?.number('user_version')).toBe(own);
  expect(made.one('SELECT organ FROM texts')?.text('organ')).toBe('General Assembly');
  made.close();
});

/** The file of the index that a server had which has gone. */
async function indexLeftBehind(folder: TextFolder, corpus: TestCorpusHost): Promise<string> {
  const first = await editorWithCorpus(folder, {}, corpus);
  await first.connection.sendRequest('shutdown');
  const [index = ''] = indexesIn(corpus);
  return index;
}

function indexesIn({ indexFolder }: TestCorpusHost): readonly string[] {
  return readdirSync(indexFolder)
    .filter((name) => name.endsWith('.db'))
    .map((name) => path.join(indexFolder, name));
}

/** The page where a table or an index of the database begins. */
function writeOver(file: string, part: string): void {
  const database = openDatabase(file);
  const row = database.one('SELECT rootpage FROM sqlite_schema WHERE name = ?', part);
  const page = row?.number('rootpage') ?? 0;
  database.close();
  const opened = openSync(file, 'r+');
  writeSync(opened, Buffer.alloc(4096, 'strange'), 0, 4096, (page - 1) * 4096);
  closeSync(opened);
}

test('a fault that comes back when the index has been made anew is said, and ends it', async () => {
  const heard: string[] = [];
  const broken = new Promise<void>((resolve) => {
    const fault = () => Promise.reject(new Error('The disk is full'));
    const kept = keptIndex(
      { folder: corpusHost().indexFolder, name: 'full' },
      () => ({ read: fault, close: () => undefined }),
      {
        progressed: () => heard.push('progressed'),
        indexed: () => heard.push('indexed'),
        renewed: () => heard.push('renewed'),
        broken: () => {
          heard.push('broken');
          resolve(kept.close());
        },
      },
    );
    const folder = folderOfTexts({ '78-69.txt': roads });
    kept.index({ folders: [{ address: folder.address, path: folder.path }], exclude: [] });
  });
  await broken;
  expect(heard).toEqual(['renewed', 'broken']);
});

test('two servers have an index each in one folder', async () => {
  const folder = folderOfTexts({ '78-69.txt': roads });
  const corpus = corpusHost();
  const index = await indexLeftBehind(folder, corpus);
  // As another process leaves it that is alive.
  writeFileSync(`${index}.owner`, String(process.ppid));
  const second = await editorWithCorpus(folder, {}, corpus);
  expect(await hoverOn(second, '70/1')).toContain('25 September 2015');
  expect(indexesIn(corpus).toSorted()).toEqual([index.replace('.db', '-2.db'), index].toSorted());
});

test('what was read before the drafter calls it off is kept', async () => {
  const numbered = (number: number) => roads.replace('78/69', `78/${number}`);
  const many = Array.from({ length: 120 }, (_, at) => [`${at}.txt`, numbered(100 + at)] as const);
  const folder = folderOfTexts(Object.fromEntries(many));
  const corpus = corpusHost();
  const editor = await connectedEditor({
    ...{ corpus, seedIndex: emptyIndex, settings: { corpus: { folders: [folder.path] } } },
    capabilities: { ...modern, window: { workDoneProgress: true } },
  });
  const titles: unknown[] = [];
  editor.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
    editor.connection.onProgress(WorkDoneProgress.type, token, (step) => {
      if (step.kind === 'begin') titles.push(step.title);
      if (step.kind === 'report' && titles.length === 1)
        void editor.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
    });
  });
  const { sentence } = await reading(editor);
  expect(titles).toEqual(['Reading the texts of your corpus']);
  expect(sentence).toContain('Reading was called off; the rest is read next time');
  const { texts } = await corpus.nextIndexed();
  expect(texts).toBeGreaterThan(0);
  expect(texts).toBeLessThan(many.length);
  expect((await reading(editor)).sentence).toContain(
    `120 texts, ${many.length - texts} of them new`,
  );
});
