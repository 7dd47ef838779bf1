/** What helps to look around in a draft, asked as VS Code itself asks. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openSample, positionOf } from './draft.ts';
import { openDrawn } from './drawn.ts';
import { referring } from './fixtures.ts';
import { withSetting } from './setting.ts';

const commission = 'Commission on Crime Prevention and Criminal Justice';
const cybercrime = 'Strengthening international cooperation to combat cybercrime';

const continuing = `# ${cybercrime}

*The ${commission}*,

*Recalling* its resolution 22/7 of 26 April 2013,

1. *Decides* to meet.
`;

async function opened(text: string) {
  const { document } = await openDrawn(text);
  const ask = <Answer>(command: string, ...words: unknown[]) =>
    vscode.commands.executeCommand<Answer>(command, document.uri, ...words);
  return { document, ask, at: (words: string) => positionOf(document, words) };
}

suite('Looking around in VS Code', () => {
  test('the number of a paragraph and the references to it light up', async () => {
    const { document, ask, at } = await opened(referring);
    const lit = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', at('1.'));
    assert.deepEqual(
      lit.map(({ range }) => [range.start.line, document.getText(range)]),
      [
        [6, '1'],
        [8, '1'],
        [10, '1'],
      ],
    );
  });

  test('a selection grows from the word to the draft', async () => {
    const { document, ask, at } = await opened(referring);
    const [found] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', [
      at('conference'),
    ]);
    const grown = widening(found).map((range) => document.getText(range));
    assert.equal(grown[0], 'conference');
    assert.ok(
      grown.some((text) => text.trim() === '1. *Decides* to convene a conference;'),
      grown.join('\n--\n'),
    );
    assert.equal(grown.at(-1), referring);
  });

  test('citations and symbols lead to the official texts', async () => {
    const { document, ask } = await opened(referring);
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', 10);
    assert.deepEqual(
      links.map(({ range, target }) => [document.getText(range), target?.toString(true)]),
      [
        ['65/230', 'https://docs.un.org/en/A/RES/65/230'],
        ['A/65/460', 'https://docs.un.org/en/A/65/460'],
      ],
    );
  });

  test('a line over a paragraph counts the references, and shows them', async () => {
    const { ask } = await opened(referring);
    const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', 10);
    assert.deepEqual(
      lenses.map(({ range, command }) => [range.start.line, command?.title]),
      [[6, '2 references']],
    );
    const [lens] = lenses;
    assert.equal(lens?.command?.command, 'resolution.showReferences');
    const words: readonly unknown[] = lens.command.arguments ?? [];
    await vscode.commands.executeCommand(lens.command.command, ...words);
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  test('pale words explain a reference where the drafter wants them', () =>
    withSetting('inlayHints', 'references', async () => {
      const { document, ask } = await opened(referring);
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const hints = await ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', whole);
      assert.deepEqual(
        hints.map(({ label, position }) => [position.line, label]),
        [
          [8, 'Decides to convene a conference;'],
          [10, 'Decides to convene a conference;'],
        ],
      );
    }));

  test('paragraphs of open drafts are found by number and words', async () => {
    await opened(referring);
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'op1 convene',
    );
    assert.ok(
      found.some(({ name }) => name === 'OP1 Decides to convene a conference;'),
      found.map(({ name }) => name).join('\n'),
    );
  });
});

suite('Hierarchies in VS Code', () => {
  test('a citation shows what it cites and who cites it, and its page opens', async () => {
    const { document, ask, at } = await opened(continuing);
    const items = await ask<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', at('22/7'));
    const [item] = items;
    assert.equal(item?.name, 'Resolution 22/7');
    const outgoing = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      item,
    );
    assert.ok(outgoing.some(({ to }) => to.name === 'Resolution 65/230'));
    const incoming = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
      'vscode.provideIncomingCalls',
      item,
    );
    assert.ok(incoming.some(({ from }) => from.uri.toString() === document.uri.toString()));
    assert.equal(item.uri.scheme, 'resolution-known');
    const page = await vscode.workspace.openTextDocument(item.uri);
    assert.equal(page.languageId, 'markdown');
    assert.ok(page.getText().includes(cybercrime), page.getText());
    await vscode.window.showTextDocument(page);
  });

  test('a draft continues the last resolution of its organ with its title', async () => {
    const { ask, at } = await opened(continuing);
    const [item] = await ask<vscode.TypeHierarchyItem[]>(
      'vscode.prepareTypeHierarchy',
      at(cybercrime),
    );
    assert.equal(item?.name, cybercrime);
    const before = await vscode.commands.executeCommand<vscode.TypeHierarchyItem[]>(
      'vscode.provideSupertypes',
      item,
    );
    assert.deepEqual(
      before.map(({ name }) => name),
      ['Resolution 26/4'],
    );
  });

  test('the sample draft cites what it says it does', async () => {
    const { document } = await openSample();
    const [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      positionOf(document, 'Strengthening technical assistance'),
    );
    assert.ok(item);
    const cited = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      item,
    );
    assert.deepEqual(
      cited.map(({ to }) => to.name),
      ['Resolution 65/230', 'Resolution 67/189', 'Resolution 22/7'],
    );
  });
});

/** From the smallest range outwards. */
function widening(found: vscode.SelectionRange | undefined): readonly vscode.Range[] {
  return found === undefined ? [] : [found.range, ...widening(found.parent)];
}
