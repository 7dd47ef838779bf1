/** The opening words of published resolutions, and how often each occurs in them. */
import openings from './openings.json';

export interface PhraseEntry {
  /** Without also and further: "Takes note with appreciation", "Deeply concerned". */
  readonly phrase: string;
  readonly part: 'preambular' | 'operative';
  /** Paragraphs that open so; with `also` and `further` counted apart. */
  readonly counts: PhraseCounts;
  readonly also: PhraseCounts;
  readonly further: PhraseCounts;
  /** Lists for drafters that hold it: the UNITAR glossary, guides to Model UN. */
  readonly lists: readonly ('unitar' | 'mun')[];
}

/**
 * General Assembly resolutions of recent sessions, by the words in italics; Human Rights Council and Commission on
 * Human Rights 1993–2026, operative paragraphs; Security Council 1970–2002. The last two count a longer phrase with
 * the shorter one it begins with. 0 is also what was never counted.
 */
interface PhraseCounts {
  readonly ga: number;
  readonly hrc: number;
  readonly sc: number;
}

interface Row {
  readonly phrase: string;
  readonly ga?: number | undefined;
  readonly hrc?: number | undefined;
  readonly sc?: number | undefined;
  /** General Assembly, Human Rights Council, Security Council. */
  readonly also?: readonly number[] | undefined;
  readonly further?: readonly number[] | undefined;
  /** U for UNITAR, M for Model UN. */
  readonly lists?: string | undefined;
}

/** Openings of preambular paragraphs, in alphabetical order. */
export const preambularPhrases = openings.preambular.map((row) => entryOf(row, 'preambular'));

/** Openings of operative paragraphs, in alphabetical order. */
export const operativePhrases = openings.operative.map((row) => entryOf(row, 'operative'));

function entryOf(row: Row, part: PhraseEntry['part']): PhraseEntry {
  return {
    phrase: row.phrase,
    part,
    counts: { ga: row.ga ?? 0, hrc: row.hrc ?? 0, sc: row.sc ?? 0 },
    also: countsOf(row.also),
    further: countsOf(row.further),
    lists: listsOf(row.lists ?? ''),
  };
}

function countsOf([ga = 0, hrc = 0, sc = 0]: readonly number[] = []): PhraseCounts {
  return { ga, hrc, sc };
}

function listsOf(letters: string): PhraseEntry['lists'] {
  return [
    ...(letters.includes('U') ? (['unitar'] as const) : []),
    ...(letters.includes('M') ? (['mun'] as const) : []),
  ];
}
