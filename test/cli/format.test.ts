/** `resolution format`, on a machine made of paper. */
import { expect, test } from 'vitest';
import { sound } from './drafts.ts';
import { resolution } from './paperWorld.ts';

const untidy = sound.replace(/\n\n/g, '\n').replace('1. ', '1) ');

test('a draft is put into canonical form and saved, with its byte order mark', async () => {
  const files = { 'a.resolution': `\uFEFF${untidy}`, 'b.resolution': sound };
  const outcome = await resolution('format .', { files });
  expect(outcome.files.get('a.resolution')).toBe(`\uFEFF${sound}`);
  expect(outcome.files.get('b.resolution')).toBe(sound);
  expect(outcome.out).toBe('a.resolution\n');
  expect(outcome.code).toBe(0);
});

test('--check names the drafts that would change, and changes none', async () => {
  const files = { 'a.resolution': untidy, 'b.resolution': sound };
  const outcome = await resolution('format --check a.resolution b.resolution', { files });
  expect(outcome.files.get('a.resolution')).toBe(untidy);
  expect(outcome.out).toBe('a.resolution is not in canonical form\n');
  expect(outcome.code).toBe(1);
});

test('--check is content where nothing would change', async () => {
  const { code, out } = await resolution('format --check .', { files: { 'a.resolution': sound } });
  expect(out).toBe('');
  expect(code).toBe(0);
});

test('"-" reads standard input and prints the canonical form', async () => {
  const { code, out } = await resolution('format -', { standardInput: untidy });
  expect(out).toBe(sound);
  expect(code).toBe(0);
});

test('standard input can be checked', async () => {
  const { code, out } = await resolution('format --check -', { standardInput: untidy });
  expect(out).toBe('- is not in canonical form\n');
  expect(code).toBe(1);
});

test('an unreadable draft is said to be so, and the others are formatted', async () => {
  const files = { 'a.resolution': untidy, 'latin.resolution': new Uint8Array([0xe9]) };
  const outcome = await resolution('format .', { files });
  expect(outcome.files.get('a.resolution')).toBe(sound);
  expect(outcome.complaints).toContain('latin.resolution is not in UTF-8');
  expect(outcome.code).toBe(2);
});

test('a draft that cannot be written is said to be so', async () => {
  const { code, complaints } = await resolution('format locked.resolution', {
    files: { 'locked.resolution': untidy },
    locked: ['locked.resolution'],
  });
  expect(complaints).toContain('locked.resolution cannot be read');
  expect(code).toBe(2);
});

test('no path is no question', async () => {
  const { code, complaints } = await resolution('format');
  expect(complaints).toContain("missing required argument 'paths'");
  expect(code).toBe(2);
});
