/** One connection served from its first message to its last. */
import {
  DidChangeConfigurationNotification,
  TextDocuments,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import { analysesByVersion } from '../workspace/analyses.ts';
import { libraryInUse } from '../workspace/libraryInUse.ts';
import { warmUp } from '../workspace/warmUp.ts';
import { abilitiesOf, noAbilities } from './abilities.ts';
import { capabilitiesFor } from './capabilities.ts';
import { configurationFrom } from './configuration.ts';
import { findingsNames, judgeAgain, tellFindings } from './diagnostics.ts';
import { openDrafts } from './drafts.ts';
import { draftTexts } from './draftTexts.ts';
import { inTheBackground } from './guard.ts';
import { handlers } from './handlers.ts';
import type { Host } from './host.ts';
import { encodingFor } from './positionEncoding.ts';
import { refreshViews } from './refresh.ts';
import { say } from './say.ts';
import type { Editor, Session } from './session.ts';
import { readStartOptions } from './startOptions.ts';
import { tokenResults } from './tokenResults.ts';

/** An editor that says nothing of itself. */
const plainEditor = { showsReferences: false, showsKnownTexts: false };
const unknownEditor: Editor = { ...plainEditor, abilities: noAbilities, encoding: 'utf-16' };

/** Serves until the editor goes away. */
export function serve(connection: Connection, host: Host): void {
  let editor = unknownEditor;
  const session = sessionOf(connection, host, () => editor);
  connection.onInitialize((params): InitializeResult => {
    const { settings, ...options } = readStartOptions(params.initializationOptions);
    const said = { abilities: abilitiesOf(params), encoding: encodingFor(params) };
    editor = { ...plainEditor, ...said, ...options };
    session.configuration.changed(settings);
    getReady(session);
    return { capabilities: capabilitiesFor(editor), serverInfo: { name: 'Resolution Drafting' } };
  });
  connection.onInitialized(() => {
    if (editor.abilities.registersForSettings) followSettings(connection);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    session.configuration.changed(settings);
    judgeAgain(session);
    refreshViews(session);
  });
  followDrafts(session);
  // First the drafts, which answer "will save" with nothing: of two answers to a request the later one counts.
  session.documents.listen(connection);
  for (const handler of Object.values(handlers)) handler.listen(session);
  connection.listen();
}

function sessionOf(connection: Connection, host: Host, editor: () => Editor): Session {
  const warn = toldOnce(connection);
  const library = libraryInUse(host.readSeedIndex, warn);
  const canAsk = () => editor().abilities.tellsSettings;
  const texts = draftTexts(() => editor().encoding);
  let wanted = false;
  const session: Session = {
    connection,
    host,
    editor,
    library,
    texts,
    documents: new TextDocuments(texts),
    analyses: analysesByVersion(),
    configuration: configurationFrom({ connection, canAsk, warn }),
    drafts: () => openDrafts(session),
    tokens: tokenResults(),
    resultIdOf: findingsNames(),
    wantCorpus: () => {
      if (!wanted) readCorpus(session);
      wanted = true;
    },
  };
  return session;
}

/** Between the answer to the editor's greeting and its first draft nobody waits for the server. */
function getReady({ connection, host }: Session): void {
  inTheBackground(connection, async () => {
    await host.breathe();
    warmUp();
  });
}

/** Reads the corpus after the first findings have gone out, and judges again where it has something to say. */
function readCorpus(session: Session): void {
  inTheBackground(session.connection, async () => {
    await session.host.breathe();
    const before = session.library.now();
    const after = await session.library.whenRead();
    if (after !== before) judgeAgain(session);
  });
}

function followDrafts(session: Session): void {
  const { connection, documents, analyses, configuration, tokens, editor } = session;
  documents.onDidChangeContent(({ document }) => {
    if (!editor().abilities.asksForDiagnostics) tellFindings(session, document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    analyses.forget(uri);
    tokens.forget(uri);
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

/** Shows each warning once, however often it comes up. */
function toldOnce(connection: Connection): (problem: string) => void {
  const told = new Set<string>();
  return (problem) => {
    if (told.has(problem)) return;
    told.add(problem);
    say(connection, 'warning', problem);
  };
}
