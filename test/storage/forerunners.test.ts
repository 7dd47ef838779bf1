/** Which texts of an index a draft may follow on. */
import { expect, test } from 'vitest';
import type { Forerunners } from '../../server/src/corpus/corpus.ts';
import type { ThreadedCorpus } from '../../server/src/storage/threadedCorpus.ts';
import { corpusHost, folderOfTexts } from '../support/corpusHost.ts';

function text(session: number, at: number, item = 'Lamps'): string {
  const number = `${session}/${at}`;
  return `A/RES/${number}\n\nAgenda item 7\n\n**${item}**\n\n# ${number}. Matter ${at}\n\n*The General Assembly*,\n\n1. *Decides* to meet.\n`;
}

async function indexOf(texts: Readonly<Record<string, string>>): Promise<ThreadedCorpus> {
  const host = corpusHost();
  const folder = host.placeOf(folderOfTexts(texts).path, undefined);
  if ('refused' in folder) throw new Error(folder.refused);
  const corpus = host.open(
    { folder: host.indexFolder, name: 'forerunners' },
    {
      progressed: () => undefined,
      indexed: () => undefined,
      renewed: () => undefined,
      broken: (reason) => {
        throw new Error(reason);
      },
    },
  );
  corpus.index({ folders: [folder], exclude: [] });
  await host.nextIndexed();
  return corpus;
}

async function numbersOf(corpus: ThreadedCorpus, asked: Partial<Forerunners>) {
  const found = await corpus.forerunners({ title: '', cited: [], ...asked });
  return found.map(({ identity }) => identity.number);
}

const organ = 'General Assembly';

test('those with words of the title, those that are cited, and those of the item', async () => {
  const corpus = await indexOf({
    'a.md': text(78, 1, 'Ships'),
    'b.md': text(79, 2, 'Lamps'),
    'c.md': text(79, 3, 'Harbours'),
  });
  expect(await numbersOf(corpus, { title: 'On 1' })).toEqual(['78/1']);
  expect(await numbersOf(corpus, { cited: [{ organ, number: '79/2' }] })).toEqual(['79/2']);
  expect(await numbersOf(corpus, { item: { organ, name: 'HARBOURS' } })).toEqual(['79/3']);
  expect(await numbersOf(corpus, { item: { organ, name: 'Bicycles' } })).toEqual([]);
});

test('of an item with many texts those of the last whole sessions', async () => {
  const many = [77, 78, 79].flatMap((session) =>
    Array.from({ length: 25 }, (_, at): [string, string] => [
      `${session}-${at}.md`,
      text(session, at + 1),
    ]),
  );
  const corpus = await indexOf(Object.fromEntries(many));
  const found = await numbersOf(corpus, { item: { organ, name: 'Lamps' } });
  expect(found).toHaveLength(50);
  expect(found.filter((number) => number?.startsWith('77/'))).toEqual([]);
});
