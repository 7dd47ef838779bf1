/** Which text a draft is compared with: one the server takes for its predecessor, another draft, or any file. */
import { Uri, window, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { requests, type ComparableText } from '../../server/src/protocol/contract.ts';

interface Choice extends QuickPickItem {
  /** Absent: any file. */
  readonly uri?: string;
}

/** Absent where the drafter thinks better of it. */
export async function chosenText(client: BaseLanguageClient, draft: Uri): Promise<Uri | undefined> {
  const textDocument = { uri: draft.toString() };
  const texts = client.sendRequest<readonly ComparableText[]>(requests.predecessors, {
    textDocument,
  });
  const choices = texts.then((found): Choice[] => [
    ...found.map(choiceOf),
    { label: '$(folder-opened) Choose a file…', alwaysShow: true },
  ]);
  const chosen = await window.showQuickPick<Choice>(choices, {
    title: 'Compare with…',
    placeHolder: 'The older text',
    matchOnDetail: true,
  });
  if (chosen === undefined) return undefined;
  return chosen.uri === undefined ? chosenFile(draft) : Uri.parse(chosen.uri);
}

/** The title may fill the line: everything else stands below it. */
function choiceOf({ uri, title, name, because }: ComparableText): Choice {
  const file = Uri.parse(uri).path.split('/').at(-1) ?? uri;
  const detail = [name, file, because].filter((words) => words !== '').join(' · ');
  return { label: title === '' ? file : title, detail, uri };
}

async function chosenFile(draft: Uri): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: 'The older text',
    openLabel: 'Compare',
    canSelectMany: false,
    ...(draft.scheme === 'untitled' ? {} : { defaultUri: Uri.joinPath(draft, '..') }),
  });
  return chosen?.[0];
}
