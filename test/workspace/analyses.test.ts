/** What is remembered of an open draft, and for how long. */
import { expect, test } from 'vitest';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import { analysesByVersion } from '../../server/src/workspace/analyses.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';

const draft = { uri: 'a', version: 1, text: '*The General Assembly*,\n\n*Decides* to meet.\n' };

test('a version is read once', () => {
  const { resolutionOf, findingsOf } = analysesByVersion();
  expect(resolutionOf(draft, defaultSettings)).toBe(resolutionOf(draft, defaultSettings));
  expect(findingsOf(draft, defaultSettings, emptyLibrary)).toBe(
    findingsOf(draft, defaultSettings, emptyLibrary),
  );
});

test('another version is read anew', () => {
  const { resolutionOf } = analysesByVersion();
  const before = resolutionOf(draft, defaultSettings);
  const after = resolutionOf({ ...draft, version: 2, text: '# Title\n' }, defaultSettings);
  expect(after).not.toBe(before);
  expect(after.tree.text).toBe('# Title\n');
});

test('another profile means another reading, other rules only another judgement', () => {
  const { resolutionOf, findingsOf } = analysesByVersion();
  const before = resolutionOf(draft, defaultSettings);
  const found = findingsOf(draft, defaultSettings, emptyLibrary);
  const strict = { ...defaultSettings, rules: { 'organ-line-comma': 'error' } as const };
  expect(findingsOf(draft, strict, emptyLibrary)).not.toBe(found);
  expect(resolutionOf(draft, strict)).toBe(before);
  expect(resolutionOf(draft, { ...defaultSettings, profile: 'sc' }).profile).toBe('sc');
});

test('a corpus that has been read means another judgement', () => {
  const { findingsOf } = analysesByVersion();
  const before = findingsOf(draft, defaultSettings, emptyLibrary);
  expect(findingsOf(draft, defaultSettings, { ...emptyLibrary })).not.toBe(before);
});

test('a closed draft is forgotten', () => {
  const { resolutionOf, forget } = analysesByVersion();
  const before = resolutionOf(draft, defaultSettings);
  forget('a');
  expect(resolutionOf(draft, defaultSettings)).not.toBe(before);
});
