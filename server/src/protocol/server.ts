/** One connection served from its first message to its last. */
import {
  DidChangeConfigurationNotification,
  TextDocuments,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import { analysesByVersion } from '../workspace/analyses.ts';
import { abilitiesOf, noAbilities } from './abilities.ts';
import { capabilitiesFor } from './capabilities.ts';
import { configurationFrom } from './configuration.ts';
import { diskDrafts } from './diskDrafts.ts';
import { findingsNames, judgeAgain, tellFindings } from './diagnostics.ts';
import { knownDrafts } from './knownDrafts.ts';
import { draftTexts } from './draftTexts.ts';
import { foldersChanged, followWorkspace } from './followWorkspace.ts';
import { workspaceFolders } from './folders.ts';
import { getReady } from './getReady.ts';
import { inTheBackground } from './guard.ts';
import { handlers } from './handlers.ts';
import type { Host } from './host.ts';
import { encodingFor } from './positionEncoding.ts';
import { knowledgeOf } from './knowledge.ts';
import { refreshViews } from './refresh.ts';
import { say } from './say.ts';
import type { Editor, Session } from './session.ts';
import { readStartOptions } from './startOptions.ts';
import { tokenResults } from './tokenResults.ts';

/** An editor that says nothing of itself. */
const plainEditor = { showsReferences: false, showsKnownTexts: false, showsAgreed: false };
const unknownEditor: Editor = {
  ...plainEditor,
  abilities: noAbilities,
  encoding: 'utf-16',
  hasReadableFolders: false,
};

/** Serves until the editor goes away. */
export function serve(connection: Connection, host: Host): void {
  let editor = unknownEditor;
  const session = sessionOf(connection, host, () => editor);
  connection.onInitialize((params): InitializeResult => {
    const { settings, ...options } = readStartOptions(params.initializationOptions);
    const abilities = abilitiesOf(params);
    const hasReadableFolders = abilities.hasFolders && host.files !== undefined;
    const encoding = encodingFor(params);
    editor = { ...plainEditor, abilities, encoding, hasReadableFolders, ...options };
    session.configuration.changed(settings);
    if (hasReadableFolders) foldersChanged(session, { added: params.workspaceFolders ?? [] });
    getReady(session);
    return { capabilities: capabilitiesFor(editor), serverInfo: { name: 'Resolution Drafting' } };
  });
  connection.onInitialized(() => {
    if (editor.abilities.registersForSettings) followSettings(connection);
    followWorkspace(session);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    session.configuration.changed(settings);
    judgeAgain(session);
    refreshViews(session);
    inTheBackground(connection, session.corpus.again);
  });
  connection.onShutdown(() => session.corpus.close());
  followDrafts(session);
  // First the drafts, which answer "will save" with nothing: of two answers to a request the later one counts.
  session.documents.listen(connection);
  for (const handler of Object.values(handlers)) handler.listen(session);
  connection.listen();
}

function sessionOf(connection: Connection, host: Host, editor: () => Editor): Session {
  const warn = toldOnce(connection, 'warning');
  const canAsk = () => editor().abilities.tellsSettings;
  const session: Session = {
    connection,
    host,
    editor,
    ...draftsOf(host, editor),
    ...knowledgeOf({ connection, host, editor, session: () => session, warn }),
    configuration: configurationFrom({ connection, canAsk, warn }),
    drafts: () => knownDrafts(session),
    tokens: tokenResults(),
    remark: toldOnce(connection, 'remark'),
    resultIdOf: findingsNames(),
  };
  return session;
}

/** Drafts that are open, drafts on the disk, and what is known of both. */
function draftsOf({ files }: Host, editor: () => Editor) {
  const texts = draftTexts(() => editor().encoding);
  const documents = new TextDocuments(texts);
  const analyses = analysesByVersion();
  const forget = (uri: string) => {
    if (documents.get(uri) === undefined) analyses.forget(uri);
  };
  const disk = diskDrafts({ files, texts, forget });
  return { texts, documents, analyses, disk, folders: workspaceFolders(files) };
}

function followDrafts(session: Session): void {
  const { connection, documents, analyses, configuration, tokens, editor } = session;
  documents.onDidChangeContent(({ document }) => {
    if (!editor().abilities.asksForDiagnostics) tellFindings(session, document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    analyses.forget(uri);
    tokens.forget(uri);
    session.agreedTitles.forget(uri);
    configuration.forget(uri);
    if (editor().abilities.asksForDiagnostics) return;
    inTheBackground(connection, () => connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
}

function followSettings(connection: Connection): void {
  inTheBackground(connection, () =>
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'resolution' }),
  );
}

/** Shows each sentence once, however often it comes up. */
function toldOnce(connection: Connection, kind: 'warning' | 'remark'): (sentence: string) => void {
  const told = new Set<string>();
  return (sentence) => {
    if (told.has(sentence)) return;
    told.add(sentence);
    say(connection, kind, sentence);
  };
}
