/** A folder with drafts on the disk, and an editor that has it as its workspace. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  WorkspaceDiagnosticRequest,
  type ClientCapabilities,
  type PreviousResultId,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { onTestFinished } from 'vitest';
import { nodeFiles } from '../../server/src/protocol/nodeFiles.ts';
import {
  connectedEditor,
  emptyIndex,
  modern,
  type EditorOptions,
  type TestEditor,
} from './editor.ts';

export interface Folder {
  readonly path: string;
  readonly uri: string;
  readonly write: (name: string, text: string | Uint8Array) => string;
}

/** Gone when the test is over. `write` gives the address of the file. */
export function folderWith(files: Readonly<Record<string, string>> = {}): Folder {
  const place = mkdtempSync(path.join(tmpdir(), 'resolution-folder-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const write = (name: string, text: string | Uint8Array) => {
    const file = path.join(place, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return pathToFileURL(file).href;
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return { path: place, uri: pathToFileURL(place).href, write };
}

export const withFolders: ClientCapabilities = {
  ...modern,
  workspace: {
    ...modern.workspace,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
};

export function editorIn(
  folders: readonly Folder[],
  options: EditorOptions = {},
): Promise<TestEditor> {
  return connectedEditor({
    seedIndex: emptyIndex,
    files: nodeFiles,
    capabilities: withFolders,
    folders: folders.map(({ uri }) => uri),
    ...options,
  });
}

/** What is told of every draft, and under which names for the next question. */
export async function findingsOfAll(
  { connection }: TestEditor,
  previousResultIds: PreviousResultId[] = [],
): Promise<Told> {
  const params = { previousResultIds };
  const { items } = await connection.sendRequest(WorkspaceDiagnosticRequest.type, params);
  return toldBy(items);
}

export interface Told {
  readonly items: readonly WorkspaceDocumentDiagnosticReport[];
  /** `draft.resolution: paragraph-number`, or `unchanged`, or nothing behind the colon. */
  readonly lines: readonly string[];
  readonly names: PreviousResultId[];
}

export function toldBy(items: readonly WorkspaceDocumentDiagnosticReport[]): Told {
  return {
    items,
    lines: items.map(lineOf).toSorted(),
    names: items.flatMap(({ uri, resultId }) =>
      resultId === undefined ? [] : [{ uri, value: resultId }],
    ),
  };
}

function lineOf(report: WorkspaceDocumentDiagnosticReport): string {
  const name = decodeURIComponent(report.uri.split('/').at(-1) ?? '');
  if (report.kind === 'unchanged') return `${name}: unchanged`;
  return `${name}: ${report.items.map(({ code }) => String(code)).join(' ')}`.trimEnd();
}
