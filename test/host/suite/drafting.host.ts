/** What a drafter sees in a real VS Code. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, openDraft, openSample, positionOf, ruleOf, textOf } from './draft.ts';
import { correct } from './fixtures.ts';
import { extension } from './extensionUnderTest.ts';

const misnumbered = `# Countering cybercrime

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,

1. *Invites* Member States to cooperate;

3. *Requests* the Secretary-General to report on cooperation;

4. *Decides* to consider the report requested in paragraph 3 above.
`;

const misnumberedAtTheEnd = correct.replace('2. ', '3. ');

const badlyPunctuated = `# Countering cybercrime

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010;

1. *Invites* Member States to cooperate,

3. *Requests* the Secretary-General to report on cooperation;
`;

suite('A drafter in VS Code', () => {
  test('a draft wakes the extension', async () => {
    const { document } = await openSample();
    assert.equal(document.languageId, 'resolution');
    await extension().activate();
    assert.ok(extension().isActive);
  });

  test('a misnumbered paragraph is reported while the draft is open', async () => {
    const { document } = await openDraft(misnumbered);
    const found = await findings(document, (rules) => rules.includes('paragraph-number'));
    const [first, ...others] = found.filter((each) => ruleOf(each) === 'paragraph-number');
    assert.equal(others.length, 0, 'one mistake, one finding');
    assert.equal(first?.range.start.line, positionOf(document, '3. *Requests*').line);
    assert.equal(first.severity, vscode.DiagnosticSeverity.Error);
  });

  test('hovering a cited resolution tells its title', async () => {
    const { document } = await openSample();
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, '22/7'),
    );
    const told = hovers.flatMap(({ contents }) => contents.map(markdownOf)).join('\n');
    assert.match(told, /22\/7/);
    assert.match(told, /Strengthening international cooperation to combat cybercrime/);
  });

  test('after "1. " the operative verbs are offered', async () => {
    const opened = '# Countering cybercrime\n\n*The General Assembly*,\n\n1. ';
    const { document } = await openDraft(opened);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(opened.length),
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(
      labels.some((label) => label.replaceAll('*', '') === 'Requests'),
      `offered: ${labels.slice(0, 20).join(', ')}`,
    );
  });

  test('the outline lists the preamble and the numbered paragraphs', async () => {
    const { document } = await openSample();
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const lines = withChildren(symbols).map(({ name, detail }) => `${name} ${detail}`);
    const outline = lines.join('\n');
    assert.match(outline, /Recalling/);
    for (const number of [1, 2, 3, 5, 6, 7]) {
      assert.ok(
        lines.some((line) => line.startsWith(String(number))),
        `paragraph ${number} is missing from:\n${outline}`,
      );
    }
  });

  test('the quick fix for a misnumbered paragraph removes the finding', async () => {
    const { document } = await openDraft(misnumberedAtTheEnd);
    const found = await findings(document, (rules) => rules.includes('paragraph-number'));
    const mistake = found.find((each) => ruleOf(each) === 'paragraph-number');
    assert.ok(mistake);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      mistake.range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    const edit = actions.find((action) => action.edit !== undefined)?.edit;
    assert.ok(edit, `no edit in: ${actions.map(({ title }) => title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await findings(document, (rules) => !rules.includes('paragraph-number'));
    assert.match(document.getText(), /^2\. \*Requests\*/m);
  });

  test('"Fix All" puts the punctuation right and leaves the numbers to the drafter', async () => {
    const { document } = await openDraft(badlyPunctuated);
    await findings(document, (rules) => rules.includes('final-full-stop'));
    await vscode.commands.executeCommand('resolution.fixAll');
    const text = await textOf(document, (now) => now.includes('cooperation.'));
    assert.match(text, /^\*Recalling\* .* 2010,$/m);
    assert.match(text, /^1\. .* cooperate;$/m);
    assert.match(text, /^3\. .* cooperation\.$/m);
  });

  test('"Renumber Paragraphs" makes the references follow', async () => {
    const { document } = await openDraft(misnumbered);
    await findings(document, (rules) => rules.includes('paragraph-number'));
    await vscode.commands.executeCommand('resolution.renumberParagraphs');
    const text = await textOf(document, (now) => now.includes('3. *Decides*'));
    assert.match(text, /^2\. \*Requests\*/m);
    assert.match(text, /requested in paragraph 2 above\./);
    await findings(document, (rules) => !rules.includes('paragraph-number'));
  });
});

function markdownOf(content: vscode.Hover['contents'][number]): string {
  return content instanceof vscode.MarkdownString ? content.value : JSON.stringify(content);
}

function withChildren(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...withChildren(symbol.children)]);
}
