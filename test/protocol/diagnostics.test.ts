/** Findings over the wire: asked for and pushed, after edits and changed settings. */
import {
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidCloseTextDocumentNotification,
} from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { misnumbered, sound } from './drafts.ts';
import { connectedEditor, emptyIndex, modern, uri, wordsIn, type Pulled } from './editor.ts';

const older = { workspace: { workspaceEdit: {} } };

const codes = ({ items = [] }: Pulled) => items.map(({ code }) => code);

test('an editor that asks is told the findings of a draft', async () => {
  const editor = await connectedEditor({ seedIndex: emptyIndex });
  await editor.open(misnumbered);
  const { items } = await editor.pull();
  expect(items).toMatchObject([
    { code: 'paragraph-number', source: 'resolution', severity: 1, range: { start: { line: 14 } } },
  ]);
});

test('an edit that mends the draft takes the finding away', async () => {
  const editor = await connectedEditor({ seedIndex: emptyIndex });
  const draft = await editor.open(misnumbered);
  const before = await editor.pull();
  await editor.edit(draft, wordsIn(draft, '4. *Requests*'), '3. *Requests*');
  await editor.edit(draft, wordsIn(draft, '5. *Decides*'), '4. *Decides*');
  await editor.edit(draft, wordsIn(draft, 'in paragraph 4'), 'in paragraph 3');
  const after = await editor.pull(before.resultId);
  expect(draft.getText()).toBe(sound);
  expect(after).toMatchObject({ kind: 'full', items: [] });
});

test('what has not changed is not told again', async () => {
  const editor = await connectedEditor();
  await editor.open(misnumbered);
  const { resultId = '' } = await editor.pull();
  expect(await editor.pull(resultId)).toEqual({ kind: 'unchanged', resultId });
});

test('an editor that does not ask is told all the same', async () => {
  const editor = await connectedEditor({ capabilities: older, seedIndex: emptyIndex });
  const draft = await editor.open(misnumbered);
  expect(await editor.pushed()).toMatchObject([{ code: 'paragraph-number' }]);
  await editor.edit(draft, wordsIn(draft, '4. *Requests*'), '3. *Requests*');
  await editor.edit(draft, wordsIn(draft, '5. *Decides*'), '4. *Decides*');
  let told = await editor.pushed();
  while (told.length > 0) told = await editor.pushed();
  expect(told).toEqual([]);
});

test('findings go when the draft is closed', async () => {
  const editor = await connectedEditor({ capabilities: older, seedIndex: emptyIndex });
  await editor.open(misnumbered);
  await editor.pushed();
  await editor.connection.sendNotification(DidCloseTextDocumentNotification.type, {
    textDocument: { uri },
  });
  let told = await editor.pushed();
  while (told.length > 0) told = await editor.pushed();
  expect(told).toEqual([]);
});

test('a rule that is switched off is silent from then on', async () => {
  const editor = await connectedEditor({ seedIndex: emptyIndex });
  await editor.open(misnumbered);
  const before = await editor.pull();
  expect(codes(before)).toEqual(['paragraph-number']);
  editor.settings.current = { rules: { 'paragraph-number': 'off' } };
  await editor.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: null,
  });
  expect(codes(await editor.pull())).toEqual([]);
});

test('an editor that cannot be asked pushes its settings', async () => {
  const editor = await connectedEditor({ capabilities: older, seedIndex: emptyIndex });
  await editor.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: { resolution: { rules: { 'paragraph-number': 'hint' } } },
  });
  await editor.open(misnumbered);
  expect(await editor.pushed()).toMatchObject([{ code: 'paragraph-number', severity: 4 }]);
});

test('a setting that is not understood is said to be so, once, and the rest is honoured', async () => {
  const settings = { rules: { 'paragraph-nubmer': 'off', 'paragraph-number': 'warning' } };
  const editor = await connectedEditor({ settings, seedIndex: emptyIndex });
  await editor.open(misnumbered);
  expect(await editor.pull()).toMatchObject({ items: [{ severity: 2 }] });
  await editor.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: null,
  });
  await editor.pull();
  expect(editor.shown).toEqual([
    'There is no rule "paragraph-nubmer"; perhaps "paragraph-number" is meant',
  ]);
});

test('each finding leads to the page of its rule', async () => {
  const editor = await connectedEditor({
    seedIndex: emptyIndex,
    rulePages: 'file:///extension/dist/rules/',
  });
  await editor.open(misnumbered);
  expect(await editor.pull()).toMatchObject({
    items: [{ codeDescription: { href: 'file:///extension/dist/rules/paragraph-number.md' } }],
  });
});

test('once the corpus has been read, an editor is told to ask again', async () => {
  const workspace = { ...modern.workspace, diagnostics: { refreshSupport: true } };
  const editor = await connectedEditor({
    capabilities: { ...modern, workspace },
    seedIndex: emptyIndex,
  });
  const toldToAsk = new Promise<void>((resolve) => {
    editor.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      resolve();
    });
  });
  await editor.open(misnumbered);
  await editor.pull();
  await toldToAsk;
  expect(codes(await editor.pull())).toEqual(['paragraph-number']);
});

test('an editor that cannot tell its settings gets the defaults', async () => {
  const editor = await connectedEditor({ seedIndex: emptyIndex });
  editor.connection.onRequest(ConfigurationRequest.type, () => {
    throw new Error('No settings here');
  });
  await editor.open(misnumbered);
  expect(codes(await editor.pull())).toEqual(['paragraph-number']);
});

const brokenIndexes = [
  ['missing', undefined, 'is missing'],
  ['cut off', '{"version":1,"entr', 'is damaged'],
  ['not an index', '[]', 'is damaged'],
  ['of another version', '{"version":0,"entries":[]}', 'has version 0'],
] as const;

for (const [what, seedIndex, said] of brokenIndexes) {
  test(`an index of known resolutions that is ${what} is said to be so, and drafts are checked`, async () => {
    const editor = await connectedEditor(seedIndex === undefined ? {} : { seedIndex });
    await editor.open(misnumbered);
    expect(codes(await editor.pull())).toEqual(['paragraph-number']);
    expect(await editor.nextShown()).toContain(said);
    expect(codes(await editor.pull())).toEqual(['paragraph-number']);
    expect(editor.shown).toHaveLength(1);
  });
}
