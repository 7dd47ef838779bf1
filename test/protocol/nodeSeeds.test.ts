/** The seed texts come with the extension. */
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { seedsIn } from '../../server/src/protocol/nodeSeeds.ts';

test('all five are read, and the catalogue is none of them', async () => {
  const texts = await seedsIn(path.resolve('seeds'));
  expect(texts).toHaveLength(5);
  for (const text of texts) expect(text).toMatch(/resolution/i);
});

test('a package without them has none', async () => {
  expect(await seedsIn(path.join(tmpdir(), 'no such folder'))).toEqual([]);
});
