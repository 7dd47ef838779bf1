/** The server warms up as long as nobody waits for it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { warmUp } from '../../server/src/workspace/warmUp.ts';
import { sound } from './drafts.ts';
import { connectedEditor, emptyIndex } from './editor.ts';

vi.mock('../../server/src/workspace/warmUp.ts', () => ({ warmUp: vi.fn() }));

beforeEach(() => {
  vi.mocked(warmUp).mockClear();
});

test('some times where no draft comes, and then no more', async () => {
  const editor = await connectedEditor({ seedIndex: emptyIndex });
  await vi.waitFor(() => {
    expect(warmUp).toHaveBeenCalledTimes(8);
  });
  await editor.open(sound);
  await editor.pull();
  expect(warmUp).toHaveBeenCalledTimes(8);
});

test('then with the seed texts where they are at hand', async () => {
  await connectedEditor({ seedIndex: emptyIndex, seeds: ['One text', 'Another text'] });
  await vi.waitFor(() => {
    expect(vi.mocked(warmUp).mock.calls.slice(8).flat()).toEqual(
      Array.from({ length: 4 }, () => ['One text', 'Another text']).flat(),
    );
  });
});

test('no more once a draft has come', async () => {
  let letIn: () => void = () => undefined;
  const draftIsThere = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  // The warm-up is the first to let messages in.
  const breathe = vi.fn(() => Promise.resolve()).mockReturnValueOnce(draftIsThere);
  const editor = await connectedEditor({ seedIndex: emptyIndex, breathe });
  await editor.open(sound);
  await editor.pull();
  expect(warmUp).not.toHaveBeenCalled();
  letIn();
  await editor.pull();
  expect(warmUp).toHaveBeenCalledTimes(1);
});
