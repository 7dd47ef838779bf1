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
  /** `single`: one text that cites it says so, and may err; `sure`: several do, or its own text or the catalogue. */
  readonly attested: 'sure' | 'single';
}

/** `2010-12-21` */
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

export function corpusDates(known: Known | undefined): readonly CorpusDate[] {
  if (known === undefined) return [];
  const itself = dateOfText(known);
  return known.dates
    .flatMap(({ date, sources }) => {
      const [, year, month, day] = isoDate.exec(date) ?? [];
      if (year === undefined || (sources.length === 0 && date !== itself)) return [];
      const written = writtenDate({ year: Number(year), month: Number(month), day: Number(day) });
      const files = new Set(sources.map(({ file }) => file)).size + (date === itself ? 2 : 0);
      return [{ iso: date, written, source: sources[0]?.name ?? nameOf(known), files }];
    })
    .toSorted((a, b) => b.files - a.files)
    .map(({ files, ...date }) => ({ ...date, attested: files > 1 ? 'sure' : 'single' }));
}

/** Of the adopted text the corpus holds: the date it gives itself, else that of the catalogue, which no text need say. */
function dateOfText(known: Known): string | undefined {
  if (known.text?.status !== 'adopted') return undefined;
  return ownDate(known) ?? known.dates.find(({ sources }) => sources.length === 0)?.date;
}

function nameOf({ organ, kind, number }: Known): string {
  return `${organ} ${kind} ${number}`;
}
