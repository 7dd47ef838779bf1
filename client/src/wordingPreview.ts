/** An agreed wording beside the words it is compared with, in the editor's own view of differences. */
import { commands, Uri, ViewColumn, window, workspace } from 'vscode';
import type { FoundWording } from '../../server/src/protocol/contract.ts';

const scheme = 'resolution-wording';

export interface WordingPreview {
  /** `compared` are the drafter's words. */
  readonly show: (wording: FoundWording, compared: string) => Promise<void>;
  /** Takes it away again. */
  readonly hide: () => Promise<void>;
  readonly dispose: () => void;
}

/** What is shown are words, not a draft: nothing of the language works on them. */
export function wordingPreview(): WordingPreview {
  const texts = new Map<string, string>();
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: ({ path }) => texts.get(path) ?? '',
  });
  let shown = 0;

  async function show({ name, place, text }: FoundWording, compared: string): Promise<void> {
    shown += 1;
    const [agreed, own] = [`/${shown}/agreed.txt`, `/${shown}/own.txt`];
    texts.clear();
    texts.set(agreed, inClauses(text));
    texts.set(own, inClauses(compared));
    await commands.executeCommand(
      'vscode.diff',
      Uri.from({ scheme, path: agreed }),
      Uri.from({ scheme, path: own }),
      `${name}, ${place} ↔ draft`,
      { preview: true, preserveFocus: true, viewColumn: ViewColumn.Beside },
    );
  }

  async function hide(): Promise<void> {
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
    const own = tabs.filter(({ input }) => isOurs(input));
    if (own.length > 0) await window.tabGroups.close(own, true);
  }

  return {
    show,
    hide,
    dispose: () => {
      provider.dispose();
    },
  };
}

function isOurs(input: unknown): boolean {
  return (
    typeof input === 'object' &&
    input !== null &&
    'modified' in input &&
    input.modified instanceof Uri &&
    input.modified.scheme === scheme
  );
}

/** `…, `, `…; `: a line a clause, so that long paragraphs can be read side by side */
const clauseEnd = /(?<=[,;:]) /g;

function inClauses(text: string): string {
  return text.replace(clauseEnd, '\n');
}
