/** The dates the corpus gives for a resolution, the best attested first. */
import type { Known } from '../corpus/known.ts';
import { ownDate } from '../corpus/ownDate.ts';
import { writtenDate } from '../lexicon/writtenDates.ts';

export interface CorpusDate {
  /** `2010-12-21` */
  readonly iso: string;
  /** `21 December 2010` */
  readonly written: string;
  /** The first text that says so. */
  readonly source: string;
  /** How many texts say so; two where the corpus holds the resolution itself. */
  readonly sources: number;
}

/** `2010-12-21` */
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

export function corpusDates(known: Known | undefined): readonly CorpusDate[] {
  if (known === undefined) return [];
  const held = known.text?.status === 'adopted' ? 1 : 0;
  const itself = ownDate(known);
  return known.dates
    .flatMap(({ date, sources }): CorpusDate[] => {
      const [, year, month, day] = isoDate.exec(date) ?? [];
      const files = new Set(sources.map(({ file }) => file));
      const [first] = sources;
      if (year === undefined || first === undefined) return [];
      const own = itself === undefined || itself === date ? held : 0;
      const written = writtenDate({
        year: Number(year),
        month: Number(month),
        day: Number(day),
      });
      return [{ iso: date, written, source: first.name, sources: files.size + own }];
    })
    .toSorted((a, b) => b.sources - a.sources);
}
