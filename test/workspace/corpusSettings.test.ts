/** The folders of a corpus as a drafter writes them in the settings. */
import { expect, test } from 'vitest';
import { readSettings } from '../../server/src/workspace/settings.ts';

function read(corpus: unknown) {
  const { settings, problems } = readSettings({ corpus });
  return { ...settings.corpus, problems };
}

test('without settings there is no corpus', () => {
  const none = { folders: [], exclude: [], problems: [] };
  expect(read(undefined)).toEqual(none);
  expect(read(null)).toEqual(none);
  expect(read({})).toEqual(none);
  expect(read({ folders: null })).toEqual(none);
});

test('folders and patterns are taken as they are written', () => {
  const corpus = { folders: ['~/texts', '.'], exclude: ['old/**'] };
  expect(read(corpus)).toEqual({ ...corpus, problems: [] });
});

test('one folder need not be a list', () => {
  expect(read({ folders: 'texts' })).toEqual({ folders: ['texts'], exclude: [], problems: [] });
});

test('what is no name is left out, and said to be so', () => {
  expect(read({ folders: ['texts', 7, ' '], exclude: [{}] })).toEqual({
    folders: ['texts'],
    exclude: [],
    problems: [
      'The setting resolution.corpus.folders holds 7, which is no name; it is left out',
      'The setting resolution.corpus.exclude holds {}, which is no name; it is left out',
    ],
  });
});

test('a setting of another kind names no folders', () => {
  expect(read('texts')).toEqual({
    folders: [],
    exclude: [],
    problems: [
      'The setting resolution.corpus is "texts", which names no folders; no folder is searched',
    ],
  });
});
