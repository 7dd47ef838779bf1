/** `resolution tidy`. */
import { expect, test } from 'vitest';
import { sound } from './drafts.ts';
import { resolution } from './paperWorld.ts';

const pasted = 'The General Assembly,\n\n- 1. Requests a report.\n';
const tidied = '*The General Assembly*,\n\n1. *Requests* a report.\n';

test('the draft is printed, and the file left as it is', async () => {
  const { code, out, files } = await resolution('tidy a.txt', { files: { 'a.txt': pasted } });
  expect(out).toBe(tidied);
  expect(files.get('a.txt')).toBe(pasted);
  expect(code).toBe(0);
});

test('standard input is tidied, too', async () => {
  const { out } = await resolution('tidy -', { standardInput: pasted });
  expect(out).toBe(tidied);
});

test('a draft with nothing to tidy is printed as it is', async () => {
  const { code, out } = await resolution('tidy -', { standardInput: sound });
  expect(out).toBe(sound);
  expect(code).toBe(0);
});

test('--write saves the draft and prints nothing', async () => {
  const files = { 'a.txt': `\ufeff${pasted}` };
  const outcome = await resolution('tidy --write a.txt', { files });
  expect(outcome.out).toBe('');
  expect(outcome.files.get('a.txt')).toBe(`\ufeff${tidied}`);
  expect(outcome.code).toBe(0);
});

test('what cannot be read or saved is said, with exit code 2', async () => {
  const absent = await resolution('tidy absent.txt');
  expect(absent.complaints).toBe('resolution: There is no file absent.txt\n');
  expect(absent.code).toBe(2);
  const input = await resolution('tidy --write -', { standardInput: pasted });
  expect(input.complaints).toContain('Standard input cannot be changed');
  expect(input.code).toBe(2);
});
