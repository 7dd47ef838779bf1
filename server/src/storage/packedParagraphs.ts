/** The paragraphs of a text as rows of an index, a few in each. */
import type { CorpusParagraph } from '../corpus/corpusText.ts';
import type { Row } from './database.ts';
import { jsonBytes } from './jsonBytes.ts';

export interface PackedParagraphs {
  readonly count: number;
  /** JSON: kind, place, start and end of each. */
  readonly places: Uint8Array<ArrayBuffer>;
  /** All of them in a row. */
  readonly words: Uint8Array<ArrayBuffer>;
  /** Where those of each end, in bytes. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

/**
 * A row of its own for each would take several times as long to write; one for a whole text, which may have long annexes, as much
 * longer to read where one paragraph is wanted.
 */
export function packedParagraphs(
  paragraphs: readonly CorpusParagraph[],
): readonly PackedParagraphs[] {
  const rows: PackedParagraphs[] = [];
  let start = 0;
  let letters = 0;
  for (const [at, { text }] of paragraphs.entries()) {
    letters += text.length;
    if (letters < lettersOfRow && at + 1 < paragraphs.length) continue;
    rows.push(packed(paragraphs.slice(start, at + 1)));
    [start, letters] = [at + 1, 0];
  }
  return rows;
}

/** With what else is in the row, about a page of the database. */
const lettersOfRow = 3000;

function packed(paragraphs: readonly CorpusParagraph[]): PackedParagraphs {
  const letters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const room = new Uint8Array(letters * bytesOfUnit);
  const ends = new Uint32Array(paragraphs.length);
  let size = 0;
  for (const [at, { text }] of paragraphs.entries()) {
    size += encoder.encodeInto(text, room.subarray(size)).written;
    ends[at] = size;
  }
  const places = paragraphs.map(({ kind, place, start, end }) => [kind, place, start, end]);
  return { count: paragraphs.length, places: jsonBytes(places), words: room.slice(0, size), ends };
}

const encoder = new TextEncoder();

/** A UTF-16 code unit takes at most so many in UTF-8. */
const bytesOfUnit = 3;

/** The words of the paragraph at a place, counted from 0; absent where the text has not so many. */
export function wordsAt(row: Row, at: number): string | undefined {
  const ends = endsIn(row);
  const end = ends[at];
  return end === undefined
    ? undefined
    : decoder.decode(row.bytes('words').subarray(ends[at - 1] ?? 0, end));
}

export function paragraphAt(row: Row, at: number): CorpusParagraph | undefined {
  const text = wordsAt(row, at);
  return text === undefined ? undefined : { ...placeOf(placesIn(row)[at]), text };
}

export function paragraphsIn(row: Row): readonly CorpusParagraph[] {
  return placesIn(row).map((written, at) => ({
    ...placeOf(written),
    text: wordsAt(row, at) ?? '',
  }));
}

/** What a mark for the order of bytes would be is a character of the paragraph here. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function endsIn(row: Row): Uint32Array {
  const bytes = row.bytes('ends');
  // They may stand at an odd place of what they were read into.
  return new Uint32Array(bytes.slice().buffer);
}

function placesIn(row: Row): readonly unknown[] {
  const places: unknown = JSON.parse(row.text('places'));
  return Array.isArray(places) ? places : [];
}

const kinds = ['preambular', 'operative', 'annex'] as const;

function placeOf(written: unknown): Omit<CorpusParagraph, 'text'> {
  const told: readonly unknown[] = Array.isArray(written) ? written : [];
  const [kind, place, start, end] = told;
  return {
    kind: kinds.find((one) => one === kind) ?? 'operative',
    place: String(place),
    start: Number(start),
    end: Number(end),
  };
}
