/** New Draft: an untitled draft with the skeleton of the organ that is chosen. */
import { SnippetString, Uri, window, workspace } from 'vscode';

interface Skeleton {
  readonly label: string;
  readonly description: string;
  readonly body: string;
}

export async function newDraft(extensionUri: Uri): Promise<void> {
  const chosen = await window.showQuickPick(await skeletonsIn(extensionUri), {
    title: 'New Draft',
    placeHolder: 'The organ that is to adopt the resolution',
  });
  if (chosen === undefined) return;
  const draft = await workspace.openTextDocument({ language: 'resolution' });
  const editor = await window.showTextDocument(draft);
  await editor.insertSnippet(new SnippetString(chosen.body));
}

/** The skeletons are snippets: what Tab gives in an empty draft, this gives, too. */
async function skeletonsIn(extensionUri: Uri): Promise<readonly Skeleton[]> {
  const file = Uri.joinPath(extensionUri, 'snippets', 'drafts.json');
  const snippets: unknown = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file)));
  if (typeof snippets !== 'object' || snippets === null) return [];
  return Object.entries(snippets).flatMap(([label, snippet]) => skeletonOf(label, snippet) ?? []);
}

function skeletonOf(label: string, snippet: unknown): Skeleton | undefined {
  if (typeof snippet !== 'object' || snippet === null || !('body' in snippet)) return undefined;
  const { body } = snippet;
  const description = 'description' in snippet ? String(snippet.description) : '';
  return { label, description, body: Array.isArray(body) ? body.join('\n') : String(body) };
}
