/** The benchmark of the features leaves nothing out. */
import { expect, test } from 'vitest';
import { serverCommands } from '../../server/src/protocol/contract.ts';
import { handlers } from '../../server/src/protocol/handlers.ts';
import { deskWith } from './desk.ts';
import { features } from './features.ts';
import { longDraft } from './longDraft.ts';
import { isRecord } from '../../server/src/text/record.ts';

test('everything the server answers is measured', () => {
  const measured = new Set(features.map(({ method }) => method));
  expect(Object.keys(handlers).filter((method) => !measured.has(method))).toEqual([]);
});

test('every command that changes a draft is measured', async () => {
  const desk = await deskWith(longDraft(60));
  const asked = await Promise.all(
    features
      .filter(({ method, draft }) => method === 'workspace/executeCommand' && draft === 'ordered')
      .map(async ({ params }) => params(desk)),
  );
  const commands = new Set(
    asked.map((params) => (isRecord(params) ? params['command'] : undefined)),
  );
  const renumbering = serverCommands.renumberParagraphs;
  const all = Object.values(serverCommands).filter((command) => command !== renumbering);
  expect(all.filter((command) => !commands.has(command))).toEqual([]);
});
