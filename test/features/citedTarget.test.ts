/** Where a citation leads: to the text it names, and there to the paragraph it names. */
import { expect, test } from 'vitest';
import { citedTargetAt } from '../../server/src/features/citedTarget.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { slice } from '../../server/src/text/span.ts';
import { cursorOf, readFixture } from '../support/fixture.ts';
import { smallLibrary } from '../support/library.ts';

const commission = 'Commission on Crime Prevention and Criminal Justice';

function targetIn(words: string) {
  const fixture = readFixture(`
*The ${commission}*,

1. *Decides* to act in line with ${words};

2. *Requests* a report.
`);
  const target = citedTargetAt(analyse(fixture.text), smallLibrary, cursorOf(fixture));
  return target && { ...target, words: slice(fixture.text, target.origin) };
}

test('a citation leads to the text it names', () => {
  const target = targetIn('its resolution 22|/7 of 26 April 2013');
  expect(target?.known.number).toBe('22/7');
  expect(target?.known.text?.file).toBe('ccpcj-22-7.txt');
  expect(target?.path).toBeUndefined();
});

test.each([
  ['paragraph 2 of its resolution 22|/7', '2', '2'],
  ['para|graph 2 of its resolution 22/7', undefined, undefined],
  ['paragraph |2 of its resolution 22/7', '2', '2'],
  ['paragraph 2 (b) of its resolution 22|/7', '2 (b)', '2'],
  ['paragraphs 1 and |2 of its resolution 22/7', '2', '2'],
  ['paragraphs 1 and 2 of its resolution 22|/7', '1', '1'],
  ['its resolution 22|/7, paragraph 2', '2', '2'],
  ['paragraph 1 above and paragraph 2 of its resolution 22|/7', '2', '2'],
  ['paragraph 1 above and paragraph 2 (b) of its |resolution 22/7', '2 (b)', '2'],
  ['paragraph 9 of its resolution 22|/7', '9', undefined],
])('%s leads to paragraph %s', (words, path, label) => {
  const target = targetIn(words);
  expect(target?.path).toBe(path);
  expect(target?.operative?.label).toBe(label);
});

test('the words that lead there hold the number of the paragraph', () => {
  expect(targetIn('paragraph 2 of its resolution 22|/7')?.words).toBe('2 of its resolution 22/7');
});

test('a paragraph of an annex is none of the resolution', () => {
  expect(targetIn('paragraph 2 of the annex to its resolution 22|/7')?.path).toBeUndefined();
});

test('what nothing is known of leads nowhere', () => {
  expect(targetIn('its resolution 99|/1')).toBeUndefined();
  expect(targetIn('the |best practices')).toBeUndefined();
});
