/** Texts for a corpus of a drafter's own, a draft that cites them, and an editor that has both. */
import { corpusHost, type TestCorpusHost, type TextFolder } from '../support/corpusHost.ts';
import { nodeFiles } from '../../server/src/protocol/nodeFiles.ts';
import {
  connectedEditor,
  emptyIndex,
  uri,
  wordsIn,
  type EditorOptions,
  type TestEditor,
} from './editor.ts';

/** Dates resolution 70/1 rightly. */
export const roads = `A/RES/78/69

# Road safety

*The General Assembly*,

*Recalling* its resolution 70/1 of 25 September 2015,

1. *Decides* to convene a conference;

2. *Requests*:

    (a) A report;

    (b) Another report.
`;

/** One day later. */
export const ships = `A/RES/78/70

# Ships

*The General Assembly*,

*Recalling* its resolutions 70/1 of 26 September 2015 and 78/69 of 7 December 2023,

1. *Decides* to meet.
`;

/** Follows on `roads`. */
export const roadsAgain = roads.replace('78/69', '79/12');

export const draft = `# Road safety

*The General Assembly*,

*Recalling* its resolution 70/1 of 27 September 2015,

*Recalling also* paragraph 2 (b) of its resolution 78/69,

1. *Decides* to convene a conference.
`;

export interface CorpusEditor extends TestEditor {
  readonly corpus: TestCorpusHost;
  /** Of words in the draft. */
  readonly at: (words: string) => {
    textDocument: { uri: string };
    position: { line: number; character: number };
  };
}

/** Once the draft is open and the folder has been read. */
export async function editorWithCorpus(
  folder: Pick<TextFolder, 'path'>,
  options: EditorOptions = {},
  corpus = corpusHost(),
): Promise<CorpusEditor> {
  const editor = await connectedEditor({
    ...{ corpus, seedIndex: emptyIndex, files: nodeFiles },
    settings: { corpus: { folders: [folder.path] } },
    startOptions: { showsKnownTexts: true },
    ...options,
  });
  const document = await editor.open(draft);
  await editor.pull();
  await corpus.nextIndexed();
  const at = (words: string) => ({
    textDocument: { uri },
    position: document.positionAt(wordsIn(document, words).start),
  });
  return { ...editor, corpus, at };
}
