/** What a session knows of other resolutions: the seeds that come along, and the corpus of the drafter's own. */
import type { Connection } from 'vscode-languageserver';
import { citedNames } from '../model/citedNames.ts';
import type { Resolution } from '../model/resolution.ts';
import { agreedTitles, type AgreedTitles } from '../workspace/agreedTitles.ts';
import { askable, type Askable } from '../workspace/askable.ts';
import { knownSoFar } from '../workspace/knownSoFar.ts';
import { libraryInUse, type LibraryInUse, type SeedsInUse } from '../workspace/libraryInUse.ts';
import { corpusInUse, type CorpusInUse, type ScopedSettings } from './corpusInUse.ts';
import { watchCorpus } from './corpusWatch.ts';
import { judgeAgain } from './diagnostics.ts';
import { inTheBackground } from './guard.ts';
import type { Host } from './host.ts';
import { refreshLenses, refreshViews } from './refresh.ts';
import type { Editor, Session } from './session.ts';

interface Circumstances {
  readonly connection: Connection;
  readonly host: Host;
  readonly editor: () => Editor;
  readonly session: () => Session;
  readonly warn: (sentence: string) => void;
}

/** The parts of a session that have to do with other resolutions. */
export function knowledgeOf({ connection, host, editor, session, warn }: Circumstances) {
  const seeds = libraryInUse(host.readSeedIndex, warn);
  const changed = () => {
    learnt.forget();
    titles.forgetAll();
    judgeAgain(session());
    refreshViews(session());
  };
  const corpus = corpusInUse({
    ...{ connection, warn, changed, host: host.corpus },
    indexFolder: () => editor().indexFolder,
    settings: () => scopedSettings(session()),
    opened: (folders) => {
      watchCorpus(session(), folders);
    },
  });
  const learnt = knownSoFar(seeds.now, corpus.now);
  const whenRead = () => seeds.whenRead().then(learnt.now);
  const asked = askedAsOne(connection, seeds, corpus);
  const titles = titlesFor({ connection, host, session }, asked);
  let wanted = false;

  function wantCorpus(resolution: Resolution): void {
    if (!wanted) inTheBackground(connection, () => begin(session(), seeds));
    wanted = true;
    if (corpus.now() === undefined) return;
    inTheBackground(connection, async () => {
      if (await learnt.learn(citedNames(resolution))) judgeAgain(session());
    });
  }

  return {
    library: { now: learnt.now, whenRead },
    corpus,
    askable: asked,
    agreedTitles: titles,
    knownSoFar: learnt,
    wantCorpus,
  };
}

function titlesFor(
  { connection, host, session }: Pick<Circumstances, 'connection' | 'host' | 'session'>,
  corpus: () => Promise<Askable>,
): AgreedTitles {
  return agreedTitles({
    corpus,
    breathe: host.breathe,
    found: () => {
      refreshLenses(session());
    },
    inTheBackground: (work) => {
      inTheBackground(connection, work);
    },
  });
}

function askedAsOne(connection: Connection, seeds: SeedsInUse, corpus: CorpusInUse) {
  const report = (fault: unknown) => {
    connection.console.error(String(fault));
  };
  return async (): Promise<Askable> => {
    const brought = await seeds.wordings();
    await corpus.opened().catch(report);
    return askable(corpus.now(), brought, report);
  };
}

/** After the first findings have gone out. */
async function begin(session: Session, seeds: LibraryInUse): Promise<void> {
  await session.host.breathe();
  const before = seeds.now();
  if ((await seeds.whenRead()) !== before) judgeAgain(session);
  await session.corpus.follow();
  session.agreedTitles.begin();
}

/** Those of each folder of the workspace; those that hold everywhere where there is none. */
async function scopedSettings({
  folders,
  configuration,
}: Session): Promise<readonly ScopedSettings[]> {
  const all = folders.all();
  if (all.length === 0) {
    const { corpus } = await configuration.everywhere();
    return [{ settings: corpus }];
  }
  return Promise.all(
    all.map(async (folder) => {
      const { corpus } = await configuration.of(folder);
      return { folder, settings: corpus };
    }),
  );
}
