/** The corpus in use: empty until its index has been read, which nothing but a question about the corpus waits for. */
import { emptyLibrary } from '../corpus/emptyLibrary.ts';
import type { Library } from '../corpus/known.ts';
import { heldWordings } from '../corpus/heldWordings.ts';
import { libraryOf, readIndex } from '../corpus/libraryOf.ts';
import type { Wordings } from '../corpus/wordings.ts';

export interface LibraryInUse {
  /** What is known at this moment. */
  readonly now: () => Library;
  /** Starts the reading where it has not begun; never rejects. */
  readonly whenRead: () => Promise<Library>;
}

/** The texts that come along. */
export interface SeedsInUse extends LibraryInUse {
  /** Their wording, to be asked, once they have been read. */
  readonly wordings: () => Promise<Wordings>;
}

/** A library read from the text of an index; `tell` is given one plain sentence where that fails. */
export function libraryInUse(
  readText: () => Promise<string>,
  tell: (problem: string) => void,
): SeedsInUse {
  let library = emptyLibrary;
  let wordings = heldWordings([]);
  let reading: Promise<Library> | undefined;

  async function read(): Promise<Library> {
    const text = await readText().catch(() => undefined);
    const found = text === undefined ? missing : libraryIn(text);
    if ('refused' in found) tell(found.refused);
    else ({ library, wordings } = found);
    return library;
  }

  const whenRead = () => (reading ??= read());
  return { now: () => library, whenRead, wordings: () => whenRead().then(() => wordings) };
}

const consequence =
  'Drafts are checked as usual, but nothing is known of the resolutions they cite';
const remedy = 'Installing the extension again repairs it';

const missing = {
  refused: `The index of known resolutions is missing. ${consequence}. ${remedy}.`,
};

interface Seeds {
  readonly library: Library;
  readonly wordings: Wordings;
}

function libraryIn(text: string): Seeds | { readonly refused: string } {
  const json = parsed(text);
  if (json === undefined) {
    return { refused: `The index of known resolutions is damaged. ${consequence}. ${remedy}.` };
  }
  const index = readIndex(json);
  if ('refused' in index) return { refused: `${index.refused}. ${consequence}. ${remedy}.` };
  return { library: libraryOf(index), wordings: heldWordings(index.texts) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
