/** The corpus in use: empty until its index has been read, which nothing but a question about the corpus waits for. */
import { emptyLibrary } from '../corpus/emptyLibrary.ts';
import type { Library } from '../corpus/known.ts';
import { libraryOf, readIndex } from '../corpus/libraryOf.ts';

export interface LibraryInUse {
  /** What is known at this moment. */
  readonly now: () => Library;
  /** Starts the reading where it has not begun; never rejects. */
  readonly whenRead: () => Promise<Library>;
}

/** A library read from the text of an index; `tell` is given one plain sentence where that fails. */
export function libraryInUse(
  readText: () => Promise<string>,
  tell: (problem: string) => void,
): LibraryInUse {
  let library = emptyLibrary;
  let reading: Promise<Library> | undefined;

  async function read(): Promise<Library> {
    const text = await readText().catch(() => undefined);
    const found = text === undefined ? missing : libraryIn(text);
    if ('refused' in found) tell(found.refused);
    else library = found.library;
    return library;
  }

  return { now: () => library, whenRead: () => (reading ??= read()) };
}

const consequence =
  'Drafts are checked as usual, but nothing is known of the resolutions they cite';
const remedy = 'Installing the extension again repairs it';

const missing = {
  refused: `The index of known resolutions is missing. ${consequence}. ${remedy}.`,
};

function libraryIn(text: string): { readonly library: Library } | { readonly refused: string } {
  const json = parsed(text);
  if (json === undefined) {
    return { refused: `The index of known resolutions is damaged. ${consequence}. ${remedy}.` };
  }
  const index = readIndex(json);
  if ('refused' in index) return { refused: `${index.refused}. ${consequence}. ${remedy}.` };
  return { library: libraryOf(index) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
