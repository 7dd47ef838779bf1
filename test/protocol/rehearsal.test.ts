/** The server rehearses as long as nobody waits for it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { rehearse } from '../../server/src/protocol/rehearsal.ts';
import { sound } from './drafts.ts';
import { connectedEditor, emptyIndex } from './editor.ts';

vi.mock('../../server/src/protocol/rehearsal.ts', () => ({ rehearse: vi.fn() }));

beforeEach(() => {
  vi.mocked(rehearse).mockClear();
});

/** `undefined` for the sample. */
function textsRehearsed() {
  return vi.mocked(rehearse).mock.calls.map(([, text]) => text);
}

test('some times where no draft comes, and then no more', async () => {
  const editor = await connectedEditor({ seedIndex: emptyIndex });
  await vi.waitFor(() => {
    expect(rehearse).toHaveBeenCalledTimes(8);
  });
  await editor.open(sound);
  await editor.pull();
  expect(rehearse).toHaveBeenCalledTimes(8);
});

test('then with the seed texts where they are at hand', async () => {
  await connectedEditor({ seedIndex: emptyIndex, seeds: ['One text', 'Another text'] });
  await vi.waitFor(() => {
    expect(textsRehearsed().slice(8)).toEqual(
      Array.from({ length: 4 }, () => ['One text', 'Another text']).flat(),
    );
  });
});

test('what is known of resolutions is read before a draft comes', async () => {
  const { shown } = await connectedEditor();
  await vi.waitFor(() => {
    expect(shown).toEqual([expect.stringMatching(/^The index of known resolutions is missing/)]);
  });
});

/** Pauses that last until somebody ends them, the first one first. */
function heldPauses() {
  const held: (() => void)[] = [];
  const pause = () =>
    new Promise<void>((resolve) => {
      held.push(resolve);
    });
  return { pause, goOn: () => held.shift()?.() };
}

test('only when the editor has its answer', async () => {
  const { pause, goOn } = heldPauses();
  await connectedEditor({ seedIndex: emptyIndex, pause });
  expect(rehearse).not.toHaveBeenCalled();
  goOn();
  await vi.waitFor(() => {
    expect(rehearse).toHaveBeenCalledTimes(1);
  });
});

test('no more once a draft has come', async () => {
  const { pause, goOn } = heldPauses();
  const editor = await connectedEditor({ seedIndex: emptyIndex, pause });
  goOn();
  await editor.open(sound);
  await editor.pull();
  goOn();
  await editor.pull();
  expect(rehearse).toHaveBeenCalledTimes(1);
});
