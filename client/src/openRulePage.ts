/** Open Rule Page: what a check says, why, and what is right. */
import { commands, languages, Uri, window, workspace, type Diagnostic } from 'vscode';
import { draftInFront } from './draftInFront.ts';

/** The page of the rule given, else of the finding at the cursor, else of the one that is chosen. */
export async function openRulePage(extensionUri: Uri, given: string | undefined): Promise<void> {
  const folder = Uri.joinPath(extensionUri, 'dist', 'rules');
  const rule = given ?? ruleAtCursor() ?? (await chosenRule(folder));
  if (rule === undefined) return;
  await commands.executeCommand('markdown.showPreview', Uri.joinPath(folder, `${rule}.md`));
}

function ruleAtCursor(): string | undefined {
  const draft = draftInFront();
  const cursor = window.activeTextEditor?.selection.active;
  if (draft === undefined || cursor === undefined) return undefined;
  const found = languages.getDiagnostics(draft.uri).find(({ range }) => range.contains(cursor));
  return found === undefined ? undefined : ruleOf(found);
}

function ruleOf({ source, code }: Diagnostic): string | undefined {
  if (source !== 'resolution') return undefined;
  const name = typeof code === 'object' ? code.value : code;
  return name === undefined ? undefined : String(name);
}

async function chosenRule(folder: Uri): Promise<string | undefined> {
  const pages = await workspace.fs.readDirectory(folder);
  const rules = pages.map(([name]) => name.replace(/\.md$/, '')).toSorted();
  return window.showQuickPick(rules, { title: 'Open Rule Page', placeHolder: 'The rule' });
}
