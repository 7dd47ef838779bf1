/** The nearest relatives of a text among those of its organ and title. */
import { expect, test } from 'vitest';
import { relativesIn } from '../../server/src/corpus/relativesIn.ts';
import type { HeldIdentity } from '../../server/src/corpus/corpus.ts';

const organ = 'General Assembly';
const title = 'Lighthouses';

function held(number: string | undefined, date?: string): HeldIdentity {
  const identity = { organ, title, kind: 'resolution', status: 'adopted' } as const;
  return {
    ...{ address: `file:///${number ?? 'draft'}.md`, name: title },
    identity: { ...identity, ...(number && { number }), ...(date && { date }) },
  };
}

const family = ['81/9', '79/100', undefined, '80/3', '78/69', '79/12'].map((one) => held(one));

function relativesOf(number?: string, texts = family) {
  return relativesIn(texts, { organ, title, ...(number && { number }) }).map((one) => one.number);
}

test('the text before, the next one and the last one', () => {
  expect(relativesOf('79/12')).toEqual(['78/69', '79/100', '81/9']);
  expect(relativesOf('80/3')).toEqual(['79/100', '81/9']);
  expect(relativesOf('81/9')).toEqual(['80/3']);
});

test('a draft without a number follows the last one', () => {
  expect(relativesOf()).toEqual(['81/9']);
});

test('numbers of different forms are put in order by their dates, or by those of their sessions', () => {
  const old = [held('2625 (XXV)', '1970-10-24'), held('78/69', '2023-12-05')];
  expect(relativesOf('78/69', old)).toEqual(['2625 (XXV)']);
  expect(relativesOf('78/69', [held('2625 (XXV)'), held('78/69')])).toEqual(['2625 (XXV)']);
  const namibia = [held('31/146'), held('2871 (XXVI)'), held('36/121 A')];
  expect(relativesOf(undefined, namibia)).toEqual(['36/121 A']);
});

test('a draft that claims a number is no relative', () => {
  const adopted = held('79/5');
  const draft = { ...adopted, identity: { ...adopted.identity, status: 'draft' } } as const;
  expect(relativesOf('78/69', [held('78/69'), draft])).toEqual([]);
});
