/** What the record below an adopted text says: `82nd plenary meeting` / `29 November 1979`. */
import { datesIn } from '../../lexicon/dates.ts';
import { isoDate } from '../../lexicon/writtenDates.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Says } from './says.ts';

/** That the text was adopted, and when, where a record stands below it. */
export function recordSays({ tree }: Resolution): Says {
  const records = tree.blocks.flatMap((block) =>
    block.kind === 'adoptionRecord' ? [block.body.prose.text] : [],
  );
  if (records.length === 0) return {};
  const [date] = records.flatMap(datesIn);
  return { status: 'adopted', ...(date && { date: isoDate(date), datedIn: 'record of adoption' }) };
}
