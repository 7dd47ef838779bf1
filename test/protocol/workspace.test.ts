/** A workspace over the wire: drafts nobody has opened, several folders, files that come and go. */
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import {
  CancellationTokenSource,
  CodeLensRefreshRequest,
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  LSPErrorCodes,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../server/src/protocol/nodeFiles.ts';
import { misnumbered, sound } from './drafts.ts';
import { wordsAt } from './columns.ts';
import { mailbox, type TestEditor } from './editor.ts';
import { editorIn, findingsOfAll, folderWith, toldBy, withFolders } from './folder.ts';

/** The disk, and which drafts were read from it. */
function countedDisk() {
  const read: string[] = [];
  let walks = 0;
  return {
    read,
    walks: () => walks,
    files: {
      ...nodeFiles,
      below: (...asked: Parameters<typeof nodeFiles.below>) => {
        walks += 1;
        return nodeFiles.below(...asked);
      },
      read: (...asked: Parameters<typeof nodeFiles.read>) => {
        read.push(path.posix.basename(asked[0]));
        return nodeFiles.read(...asked);
      },
    },
  };
}

async function openAs({ connection }: TestEditor, uri: string, text: string): Promise<void> {
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'resolution', version: 7, text },
  });
}

describe('drafts that are not open', () => {
  test('are judged, wherever they lie in the folder', async () => {
    const folder = folderWith({
      'a.resolution': misnumbered,
      'committee/b.resolution.md': sound,
      'notes.md': misnumbered,
      '.git/c.resolution': misnumbered,
      'node_modules/d/d.resolution': misnumbered,
    });
    const { lines, items } = await findingsOfAll(await editorIn([folder]));
    expect(lines).toEqual(['a.resolution: paragraph-number', 'b.resolution.md:']);
    expect(items.map(({ version }) => version)).toEqual([null, null]);
  });

  test('are told once, and the one that is open as the editor has it', async () => {
    const folder = folderWith({ 'a (1).resolution': misnumbered, 'b.resolution': misnumbered });
    const editor = await editorIn([folder]);
    const before = await findingsOfAll(editor);
    await openAs(editor, `${folder.uri}/a%20%281%29.resolution`, sound);
    const { lines, items } = await findingsOfAll(editor, before.names);
    expect(lines).toEqual(['a (1).resolution:', 'b.resolution: unchanged']);
    expect(items.map(({ version }) => version)).toEqual([7, null]);
  });

  test('are not read again as long as they stay as they are', async () => {
    const folder = folderWith({ 'a.resolution': misnumbered, 'b.resolution': sound });
    const { files, read } = countedDisk();
    const editor = await editorIn([folder], { files });
    const { names } = await findingsOfAll(editor);
    expect((await findingsOfAll(editor, names)).lines).toEqual([
      'a.resolution: unchanged',
      'b.resolution: unchanged',
    ]);
    folder.write('a.resolution', `${sound}\n`);
    expect((await findingsOfAll(editor, names)).lines).toEqual([
      'a.resolution:',
      'b.resolution: unchanged',
    ]);
    expect(read).toEqual(['a.resolution', 'b.resolution', 'a.resolution']);
  });

  test('have no findings once they are gone', async () => {
    const folder = folderWith({ 'a.resolution': misnumbered, 'old/b.resolution': misnumbered });
    const editor = await editorIn([folder]);
    const { names } = await findingsOfAll(editor);
    renameSync(path.join(folder.path, 'old'), path.join(folder.path, 'new'));
    rmSync(path.join(folder.path, 'a.resolution'));
    const { items } = await findingsOfAll(editor, names);
    expect(items.map(({ uri, kind }) => [uri.slice(folder.uri.length), kind])).toEqual([
      ['/new/b.resolution', 'full'],
      ['/a.resolution', 'full'],
      ['/old/b.resolution', 'full'],
    ]);
    expect(toldBy(items.slice(1)).lines).toEqual(['a.resolution:', 'b.resolution:']);
  });

  test('are found by their paragraphs', async () => {
    const folders = [folderWith({ 'a.resolution': sound }), folderWith({ 'b.resolution': sound })];
    const { connection } = await editorIn(folders);
    const query = 'convene conference';
    const found = await connection.sendRequest(WorkspaceSymbolRequest.type, { query });
    expect(found?.map(({ location }) => location.uri)).toEqual([
      `${folders[0]?.uri}/a.resolution`,
      `${folders[1]?.uri}/b.resolution`,
    ]);
  });

  test('have columns as the editor counts them', async () => {
    const text = misnumbered.replace('paragraph 4 above', 'حقوق 人權 🌍 paragraph 9 above');
    const folder = folderWith({ 'a.resolution': text });
    const capabilities = { ...withFolders, general: { positionEncodings: ['utf-8'] } };
    const { items } = await findingsOfAll(await editorIn([folder], { capabilities }));
    const found = items.flatMap((report) => (report.kind === 'full' ? report.items : []));
    const missing = found.filter(({ code }) => code === 'undefined-paragraph');
    expect(missing.map(({ range }) => wordsAt(text, range, 'utf-8'))).toEqual(['9']);
  });
});

describe('what is left alone', () => {
  test('a link is not followed, neither out of the folder nor around in it', async () => {
    const elsewhere = folderWith({ 'secret.resolution': misnumbered });
    const folder = folderWith({ 'a.resolution': sound });
    const link = (target: string, name: string) => {
      symlinkSync(target, path.join(folder.path, name));
    };
    link(path.join(elsewhere.path, 'secret.resolution'), 'file.resolution');
    link(elsewhere.path, 'outside');
    link(folder.path, 'around');
    const { lines } = await findingsOfAll(await editorIn([folder]));
    expect(lines).toEqual(['a.resolution:']);
  });

  test('what does not lie in the folder in truth is not read, whatever its address', async () => {
    const elsewhere = folderWith({ 'secret.resolution': misnumbered });
    const folder = folderWith();
    symlinkSync(elsewhere.path, path.join(folder.path, 'outside'));
    const name = path.basename(elsewhere.path);
    for (const way of ['outside/secret', `../${name}/secret`, `%2e%2e/${name}/secret`]) {
      const read = await nodeFiles.read(`${folder.uri}/${way}.resolution`, folder.uri);
      expect(read).toEqual({ refused: 'lies outside the folder' });
    }
    expect(await nodeFiles.read('untitled:a.resolution', folder.uri)).toHaveProperty('refused');
    expect(await nodeFiles.below('vscode-vfs://github/un/drafts', () => false)).toEqual([]);
  });

  test('a folder that is a link itself is the folder it leads to', async () => {
    const folder = folderWith({ 'drafts/a.resolution': sound });
    const link = path.join(folder.path, 'link');
    symlinkSync(path.join(folder.path, 'drafts'), link);
    const linked = { ...folder, path: link, uri: `${folder.uri}/link` };
    expect((await findingsOfAll(await editorIn([linked]))).lines).toEqual(['a.resolution:']);
  });

  test('what is too large or no text is said to be left out, once, and the others are judged', async () => {
    const folder = folderWith({ 'a.resolution': misnumbered });
    folder.write('large.resolution', sound.padEnd(2_000_001));
    folder.write('word.resolution', new Uint8Array([0xff, 0xfe, 0x41, 0x00]));
    mkdirSync(path.join(folder.path, 'folder.resolution'));
    const editor = await editorIn([folder]);
    await findingsOfAll(editor);
    expect((await findingsOfAll(editor)).lines).toEqual(['a.resolution: paragraph-number']);
    expect(editor.shown).toEqual([
      'Not checked: large.resolution is larger than 2 megabytes; word.resolution is in UTF-16, not in UTF-8; please save it as UTF-8',
    ]);
  });
});

describe('several folders', () => {
  test('are judged by the settings of each', async () => {
    const [council, assembly] = [
      folderWith({ 'sc.resolution': sound }),
      folderWith({ 'ga.resolution': sound }),
    ];
    const inner = council.write('model/mun.resolution', misnumbered);
    const innerFolder = { ...council, uri: path.posix.dirname(inner) };
    const editor = await editorIn([council, assembly, innerFolder]);
    const settings: Readonly<Record<string, unknown>> = {
      [council.uri]: { profile: 'sc' },
      [assembly.uri]: { profile: 'ga' },
      [innerFolder.uri]: { profile: 'mun', rules: { 'paragraph-number': 'off' } },
    };
    editor.connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri = '' }) => settings[scopeUri] ?? null),
    );
    expect((await findingsOfAll(editor)).lines).toEqual([
      'ga.resolution:',
      'mun.resolution:',
      'sc.resolution: seized-of-the-matter',
    ]);
  });

  test('come and go', async () => {
    const [one, other] = [
      folderWith({ 'a.resolution': sound }),
      folderWith({ 'b.resolution': misnumbered }),
    ];
    const editor = await editorIn([one]);
    const toldToAsk = mailbox<null>();
    editor.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      toldToAsk.put(null);
    });
    const { lines, names } = await findingsOfAll(editor);
    expect(lines).toEqual(['a.resolution:']);
    await editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: {
        added: [{ uri: `${other.uri}/`, name: 'other' }],
        removed: [{ uri: one.uri, name: 'one' }],
      },
    });
    await toldToAsk.next();
    expect((await findingsOfAll(editor, names)).lines).toEqual([
      'a.resolution:',
      'b.resolution: paragraph-number',
    ]);
  });
});

describe('an editor that watches files', () => {
  const watching = {
    ...withFolders,
    workspace: { ...withFolders.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
  };

  test('tells of new, changed and deleted drafts, and is told to ask again', async () => {
    const folder = folderWith({ 'a.resolution': sound });
    const { files, walks } = countedDisk();
    const editor = await editorIn([folder], { files, capabilities: watching });
    const told = mailbox<string>();
    editor.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      told.put('findings');
    });
    editor.connection.onRequest(CodeLensRefreshRequest.type, () => {
      told.put('lenses');
    });
    await findingsOfAll(editor);
    await findingsOfAll(editor);
    const before = walks();

    const uri = folder.write('b.resolution', misnumbered);
    expect((await findingsOfAll(editor)).lines).toEqual(['a.resolution:']);
    const has = async (type: FileChangeType) => {
      await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri, type }],
      });
      expect([await told.next(), await told.next()].toSorted()).toEqual(['findings', 'lenses']);
      return (await findingsOfAll(editor)).lines;
    };
    expect(await has(FileChangeType.Created)).toEqual([
      'a.resolution:',
      'b.resolution: paragraph-number',
    ]);
    folder.write('b.resolution', `${sound}\n`);
    expect(await has(FileChangeType.Changed)).toEqual(['a.resolution:', 'b.resolution:']);
    rmSync(path.join(folder.path, 'b.resolution'));
    expect(await has(FileChangeType.Deleted)).toEqual(['a.resolution:']);
    expect(walks()).toBe(before + 1);
  });

  test('is asked to watch drafts', async () => {
    const registered = mailbox<unknown>();
    const editor = await editorIn([folderWith()], { capabilities: watching, registered });
    let registration = await registered.next();
    while (!JSON.stringify(registration).includes('didChangeWatchedFiles'))
      registration = await registered.next();
    expect(registration).toMatchObject({
      registerOptions: { watchers: [{ globPattern: '**/*.{resolution,resolution.md}' }] },
    });
    expect(editor.logged).toEqual([]);
  });
});

describe('a workspace that takes long to read', () => {
  const many = Array.from({ length: 130 }, (_, at) => `d${String(at).padStart(3, '0')}.resolution`);
  const large = () => folderWith(Object.fromEntries(many.map((name) => [name, sound])));
  const withProgress = { ...withFolders, window: { workDoneProgress: true } };

  test('is told in parts to an editor that wants to hear them', async () => {
    const { connection } = await editorIn([large()]);
    const parts: (readonly WorkspaceDocumentDiagnosticReport[])[] = [];
    connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'parts', ({ items }) => {
      parts.push(items);
    });
    const params = { previousResultIds: [], partialResultToken: 'parts' };
    const rest = await connection.sendRequest(WorkspaceDiagnosticRequest.type, params);
    expect(parts.map(({ length }) => length)).toEqual([20, 20, 20, 20, 20, 20]);
    expect(toldBy([...parts.flat(), ...rest.items]).lines).toEqual(many.map((one) => `${one}:`));
  });

  test('shows how far it is, the first time', async () => {
    const editor = await editorIn([large()], { capabilities: withProgress });
    const { connection } = editor;
    const seen: unknown[] = [];
    connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      connection.onProgress(WorkDoneProgress.type, token, (step) => {
        seen.push(step);
      });
    });
    await findingsOfAll(editor);
    expect(seen[0]).toMatchObject({ kind: 'begin', title: 'Reading drafts', cancellable: true });
    expect(seen.at(-2)).toEqual({ kind: 'report', percentage: 100, message: '130 of 130' });
    expect(seen.at(-1)).toEqual({ kind: 'end' });
    const { length } = seen;
    await findingsOfAll(editor);
    expect(seen).toHaveLength(length);
  });

  test('shows it under the name the editor has given its question', async () => {
    const { connection } = await editorIn([large()]);
    const seen: string[] = [];
    connection.onProgress(WorkDoneProgress.type, 'mine', ({ kind }) => {
      seen.push(kind);
    });
    const params = { previousResultIds: [], workDoneToken: 'mine' };
    await connection.sendRequest(WorkspaceDiagnosticRequest.type, params);
    expect([seen[0], seen.at(-1)]).toEqual(['begin', 'end']);
  });

  test('is read no further once the drafter has called it off', async () => {
    const { files, read } = countedDisk();
    const editor = await editorIn([large()], { capabilities: withProgress, files });
    const { connection } = editor;
    connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
        if (kind === 'report')
          void connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
      });
    });
    const { lines } = await findingsOfAll(editor);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThan(many.length);
    expect((await findingsOfAll(editor)).lines).toEqual(lines);
    expect(read).toHaveLength(lines.length);
  });

  test('is not told of to an editor that has cancelled its question', async () => {
    const { files, read } = countedDisk();
    const editor = await editorIn([large()], { files });
    const source = new CancellationTokenSource();
    const params = { previousResultIds: [], partialResultToken: 'parts' };
    editor.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'parts', () => {
      source.cancel();
    });
    const { type } = WorkspaceDiagnosticRequest;
    const asked = editor.connection.sendRequest(type, params, source.token);
    const outcome = await asked.catch((reason: unknown) => reason);
    expect(outcome).toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(read.length).toBeLessThan(many.length);
    expect((await findingsOfAll(editor)).lines).toHaveLength(many.length);
  });
});
