/** Reads the files of a corpus. */
import { readFile } from 'node:fs/promises';
import { fingerprintsFrom } from '../corpus/agreed/fingerprints.ts';
import { hashedWords } from '../corpus/agreed/hashedWords.ts';
import { phraseMarks } from '../corpus/agreed/phraseMarks.ts';
import type { CorpusText } from '../corpus/corpusText.ts';
import { readCorpusText } from '../corpus/readCorpusText.ts';
import type { TextIdentity } from '../corpus/textIdentity.ts';
import { refuse, type Refusal } from '../text/refusal.ts';
import { decoded } from './decoded.ts';
import type { Place } from './filesBelow.ts';
import { jsonBytes } from './jsonBytes.ts';
import { numberLists, type NumberLists } from './numberLists.ts';
import { packedParagraphs, type PackedParagraphs } from './packedParagraphs.ts';

/** A text as it is written into an index, with what its paragraphs are found by: bytes, which are handed over quicker than words. */
export interface ReadText {
  readonly identity: TextIdentity;
  readonly name: string;
  /** JSON; absent where nothing says under which organ and number it would be looked up. */
  readonly held?: Uint8Array<ArrayBuffer>;
  /** JSON, of all of them. */
  readonly mentions: {
    readonly count: number;
    readonly json: Uint8Array<ArrayBuffer>;
    /** Which of them supersede what they mention, counted from 0: hardly any. */
    readonly superseding: readonly number[];
  };
  readonly paragraphs: readonly PackedParagraphs[];
  /** Of each paragraph, for the closest wording. */
  readonly fingerprints: NumberLists;
  /** Of each paragraph, for phrases. */
  readonly marks: NumberLists;
}

export interface TextReader {
  /** Never rejects: what cannot be read is refused, with the reason. */
  readonly read: (file: Place) => Promise<ReadText | Refusal>;
  readonly close: () => void;
}

/** Reads in the thread that asks. */
export const ownReader: TextReader = {
  read: async (file) => readText(file, await readFile(file.path).catch(() => undefined)),
  close: () => undefined,
};

/** A record of a whole session has less; such a file is no resolution. */
const mostBytes = 4_000_000;

/** The bytes are those of the file; absent where it cannot be read. */
export function readText({ address }: Place, bytes: Uint8Array | undefined): ReadText | Refusal {
  if (bytes === undefined) return refuse('cannot be read');
  if (bytes.length > mostBytes) return refuse('is larger than 4 megabytes');
  const found = decoded(bytes);
  if ('refused' in found) return found;
  const text = readCorpusText(found.text, address);
  return 'refused' in text ? text : written(text);
}

function written({ identity, name, held, mentions, paragraphs }: CorpusText): ReadText {
  const words = paragraphs.map(({ text }) => hashedWords(text));
  return {
    ...{ identity, name },
    ...(held && { held: jsonBytes(held) }),
    mentions: {
      count: mentions.length,
      json: jsonBytes(mentions),
      superseding: mentions.flatMap(({ supersedes }, at) => (supersedes === undefined ? [] : [at])),
    },
    paragraphs: packedParagraphs(paragraphs),
    fingerprints: numberLists(words.map((one) => fingerprintsFrom(one.words))),
    marks: numberLists(words.map((one) => phraseMarks(one.bare))),
  };
}
