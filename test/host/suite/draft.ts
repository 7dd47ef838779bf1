/** A draft open in the editor, and waiting for what the extension says about it. */
import * as vscode from 'vscode';

/** How long the editor may take for one answer on a busy machine. */
const patience = 30_000;
let written = 0;

/** Writes a draft into the workspace and opens it. */
export async function openDraft(text: string): Promise<vscode.TextEditor> {
  written += 1;
  const uri = vscode.Uri.joinPath(workspaceFolder().uri, `draft-${written}.resolution`);
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
  return vscode.window.showTextDocument(uri, { preview: false });
}

/** Opens the sample that comes with the extension. */
export function openSample(): Thenable<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(workspaceFolder().uri, 'cybercrime.resolution');
  return vscode.window.showTextDocument(uri, { preview: false });
}

/** The folder open in the window. */
export function workspaceFolder(): vscode.WorkspaceFolder {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The window has no folder open');
  return folder;
}

/** The rules that find something in the draft, as soon as they are the ones expected. */
export function findings(
  { uri }: Pick<vscode.TextDocument, 'uri'>,
  areExpected: (rules: readonly string[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = vscode.languages.getDiagnostics(uri);
      if (!areExpected(found.map(ruleOf))) return;
      settle();
      resolve(found);
    };
    const changes = vscode.languages.onDidChangeDiagnostics(look);
    const deadline = setTimeout(() => {
      settle();
      const rules = vscode.languages.getDiagnostics(uri).map(ruleOf).join(', ');
      reject(
        new Error(`Not the findings expected in ${uri.path}: ${rules === '' ? 'none' : rules}`),
      );
    }, patience);
    const settle = () => {
      clearTimeout(deadline);
      changes.dispose();
    };
    look();
  });
}

/** The id of the rule that speaks. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Where `text` first stands in the draft. */
export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`The draft does not contain "${text}"`);
  return document.positionAt(offset);
}

/** Waits until the draft reads as expected. */
export function textOf(
  document: vscode.TextDocument,
  isExpected: (text: string) => boolean,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!isExpected(document.getText())) return;
      settle();
      resolve(document.getText());
    };
    const changes = vscode.workspace.onDidChangeTextDocument(look);
    const deadline = setTimeout(() => {
      settle();
      reject(new Error(`The draft does not read as expected:\n${document.getText()}`));
    }, patience);
    const settle = () => {
      clearTimeout(deadline);
      changes.dispose();
    };
    look();
  });
}
