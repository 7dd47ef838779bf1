/** From the JSON of an index to a library that answers questions. */
import { keyOf } from './keyOf.ts';
import { isRecord } from '../text/record.ts';
import { refuse, type Refusal } from '../text/refusal.ts';
import { isIndexedText } from './indexedTextShape.ts';
import { isArrayOf } from './jsonShapes.ts';
import { isKnown } from './knownShape.ts';
import type { Known, Library } from './known.ts';
import { indexVersion, type LibraryIndex } from './libraryIndex.ts';

/** Finds entries by organ and number. */
export function libraryOf({ entries }: Pick<LibraryIndex, 'entries'>): Library {
  const byName = new Map(entries.map((known) => [keyOf(known), known]));
  return { of: (organ, number) => byName.get(keyOf({ organ, number })), all: () => entries };
}

/** Checks the parsed JSON of an index. */
export function readIndex(json: unknown): LibraryIndex | Refusal {
  if (!isRecord(json)) return refuse('The index of known resolutions is damaged');
  const { version, entries, texts } = json;
  if (version !== indexVersion) return refuse(anotherVersion(version));
  if (!Array.isArray(entries))
    return refuse('The index of known resolutions holds no list of them');
  const known: Known[] = [];
  for (const [place, entry] of entries.entries()) {
    if (!isKnown(entry))
      return refuse(`The index of known resolutions is damaged at entry ${place + 1}`);
    known.push(entry);
  }
  if (!isArrayOf(texts, isIndexedText))
    return refuse('The index of known resolutions is damaged: it lacks the words of their texts');
  return { version: indexVersion, entries: known, texts };
}

function anotherVersion(version: unknown): string {
  const found = typeof version === 'number' ? `has version ${version}` : 'has no version';
  return `The index of known resolutions ${found}, and version ${indexVersion} is needed`;
}
