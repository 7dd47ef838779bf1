/** Open Rule Page: what a check says, why, and what is right. */
import {
  commands,
  languages,
  Uri,
  window,
  type Diagnostic,
  type Extension,
  type QuickPickItem,
} from 'vscode';
import { draftInFront } from './draftInFront.ts';

/** The page of the rule given, else of the finding at the cursor, else of the one that is chosen. */
export async function openRulePage(
  { extensionUri, packageJSON }: Extension<unknown>,
  given: string | undefined,
): Promise<void> {
  const rule = given ?? ruleAtCursor() ?? (await chosenRule(packageJSON));
  if (rule === undefined) return;
  const page = Uri.joinPath(extensionUri, 'dist', 'rules', `${rule}.md`);
  await commands.executeCommand('markdown.showPreview', page);
}

function ruleAtCursor(): string | undefined {
  const draft = draftInFront();
  const cursor = window.activeTextEditor?.selection.active;
  if (draft === undefined || cursor === undefined) return undefined;
  const findings = languages
    .getDiagnostics(draft.uri)
    .filter(({ source }) => source === 'resolution');
  const found = findings.find(({ range }) => range.contains(cursor));
  return found === undefined ? undefined : ruleOf(found);
}

function ruleOf({ code }: Diagnostic): string | undefined {
  const name = typeof code === 'object' ? code.value : code;
  return name === undefined ? undefined : String(name);
}

async function chosenRule(manifest: unknown): Promise<string | undefined> {
  const chosen = await window.showQuickPick(rulesIn(manifest), {
    title: 'Open Rule Page',
    placeHolder: 'What the rule says',
    matchOnDescription: true,
  });
  return chosen?.label;
}

/** The manifest lists every rule, because the settings do; files cannot be listed in a browser. */
function rulesIn(manifest: unknown): readonly QuickPickItem[] {
  const path = ['contributes', 'configuration', 'properties', 'resolution.rules', 'properties'];
  const listed = path.reduce<unknown>(
    (value, name) => (isRecord(value) ? value[name] : undefined),
    manifest,
  );
  if (!isRecord(listed)) return [];
  return Object.entries(listed).map(([label, schema]) => {
    const description = isRecord(schema) ? schema['description'] : undefined;
    return typeof description === 'string' ? { label, description } : { label };
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
