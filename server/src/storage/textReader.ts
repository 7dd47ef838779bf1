/** Reads the files of a corpus. */
import { readFile } from 'node:fs/promises';
import { fingerprintsOf } from '../corpus/agreed/fingerprints.ts';
import { wordTexts } from '../corpus/agreed/words.ts';
import type { CorpusText } from '../corpus/corpusText.ts';
import { readCorpusText } from '../corpus/readCorpusText.ts';
import { refuse, type Refusal } from '../text/refusal.ts';
import { decoded } from './decoded.ts';
import type { Place } from './filesBelow.ts';

/** A text with what its paragraphs are found by. */
export interface ReadText {
  readonly text: CorpusText;
  /** Of each paragraph. */
  readonly fingerprints: readonly (readonly number[])[];
}

export interface TextReader {
  /** Never rejects: what cannot be read is refused, with the reason. */
  readonly read: (file: Place) => Promise<ReadText | Refusal>;
  readonly close: () => void;
}

/** Reads in the thread that asks. */
export const ownReader: TextReader = { read: readText, close: () => undefined };

/** A record of a whole session has less; such a file is no resolution. */
const mostBytes = 4_000_000;

export async function readText({ path, address }: Place): Promise<ReadText | Refusal> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return refuse('cannot be read');
  if (bytes.length > mostBytes) return refuse('is larger than 4 megabytes');
  const found = decoded(bytes);
  if ('refused' in found) return found;
  const text = readCorpusText(found.text, address);
  if ('refused' in text) return text;
  const fingerprints = text.paragraphs.map(({ text: words }) => fingerprintsOf(wordTexts(words)));
  return { text, fingerprints };
}
