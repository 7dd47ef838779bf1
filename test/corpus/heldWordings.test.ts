/** The texts that come along answer for their wording, and so do two corpora as one. */
import { expect, test } from 'vitest';
import { buildIndex } from '../../server/src/corpus/buildIndex.ts';
import type { AgreedMatch } from '../../server/src/corpus/corpus.ts';
import { heldWordings } from '../../server/src/corpus/heldWordings.ts';
import { joinedMatches } from '../../server/src/corpus/joinedMatches.ts';
import { askable } from '../../server/src/workspace/askable.ts';
import { seedTexts } from './seedTexts.ts';

const { texts } = buildIndex(seedTexts());
const seeds = heldWordings(texts);

test('a paragraph is found by its own words', () => {
  for (const { address, paragraphs } of texts) {
    const found = seeds.agreed({ paragraphs: paragraphs.map(({ text }) => text), most: 3 });
    for (const [at, matches] of found.entries()) {
      expect(matches[0]?.share).toBe(1);
      const itself = matches.some(
        (match) => match.address === address && match.paragraph.place === paragraphs[at]?.place,
      );
      expect(itself).toBe(true);
    }
  }
});

test('a phrase is found word for word, and nearly', () => {
  const exact = seeds.search({ phrase: 'technical assistance', nearness: 'exact', most: 3 });
  expect(exact.map(({ paragraph, span }) => paragraph.text.slice(span.start, span.end))).toEqual([
    'technical assistance',
    'technical assistance',
    'technical assistance',
  ]);
  const phrase = 'comprehensive studies of cybercrime';
  expect(seeds.search({ phrase, nearness: 'exact', most: 1 })).toEqual([]);
  expect(seeds.search({ phrase, nearness: 'near', most: 1 })[0]?.share).toBeGreaterThan(0.5);
});

test('a sieve keeps organs, sessions, parts and texts apart', () => {
  const question = { phrase: 'cybercrime', nearness: 'exact', most: 90 } as const;
  const kinds = seeds
    .search({ ...question, session: '22', kind: 'preambular', status: 'adopted' })
    .map(({ identity, paragraph }) => `${identity.session ?? ''} ${paragraph.kind}`);
  expect(new Set(kinds)).toEqual(new Set(['22 preambular']));
  const others = seeds.search({ ...question, except: ['ccpcj-22-7.txt'] });
  expect(others.some(({ address }) => address === 'ccpcj-22-7.txt')).toBe(false);
});

function match(address: string, number: string, share: number): AgreedMatch {
  const paragraph = {
    kind: 'operative',
    place: 'paragraph 1',
    text: 'Decides',
    start: 0,
    end: 7,
  } as const;
  const identity = {
    organ: 'General Assembly',
    kind: 'resolution',
    number,
    status: 'adopted',
  } as const;
  return { address, name: `General Assembly resolution ${number}`, identity, paragraph, share };
}

test('two corpora answer best first, and a paragraph both have is given once, from the own corpus', () => {
  const own = [match('file:///a', '78/1', 0.9), match('file:///b', '79/1', 0.8)];
  const brought = [match('a.txt', '78/1', 0.9), match('c.txt', '77/1', 0.95)];
  expect(joinedMatches(own, brought, 9).map(({ address }) => address)).toEqual([
    'c.txt',
    'file:///a',
    'file:///b',
  ]);
  expect(joinedMatches(own, brought, 1).map(({ address }) => address)).toEqual(['c.txt']);
});

test('where the own corpus fails, the texts that come along answer alone', async () => {
  const told: unknown[] = [];
  const broken = {
    agreed: () => Promise.reject(new Error('gone')),
    search: () => Promise.reject(new Error('gone')),
    paragraphs: () => Promise.reject(new Error('gone')),
  };
  const both = askable(broken, seeds, (fault) => told.push(fault));
  const [matches] = await both.agreed({
    paragraphs: [texts[0]?.paragraphs[0]?.text ?? ''],
    most: 1,
  });
  expect(matches?.[0]?.share).toBe(1);
  expect(told).toHaveLength(1);
});
