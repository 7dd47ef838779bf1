/** Which indexes are taken for outdated. */
import { expect, test } from 'vitest';
import { indexVersion, versionOf } from '../../server/src/storage/schema.ts';

test('each release and each layout of an index has a number of its own', () => {
  expect(versionOf('1.2.3', 7)).toBe(7_010_203);
  expect(versionOf('1.2.4', 7)).toBe(7_010_204);
  expect(versionOf('1.2.3', 8)).toBe(8_010_203);
  expect(versionOf('1.3.0-rc.1', 7)).toBe(7_010_300);
});

test('the number has room where the engine keeps it', () => {
  expect(indexVersion).toBeGreaterThan(0);
  expect(indexVersion).toBeLessThan(2 ** 31);
});
