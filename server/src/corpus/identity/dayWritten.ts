/** A day as front matter gives it: `2023-12-05`, `5 December 2023`, `December 5, 2023`. */
import { dateAt, daysIn } from '../../lexicon/dates.ts';
import { isoDate } from '../../lexicon/writtenDates.ts';

const isoForm = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/;

/** ISO; absent where the words are no day, or one that does not exist. */
export function dayWritten(words: string): string | undefined {
  const written = words.trim();
  const found = isoDay(written) ?? dateAt(written, 0);
  if (found?.end !== written.length) return undefined;
  return found.day >= 1 && found.day <= daysIn(found.month, found.year)
    ? isoDate(found)
    : undefined;
}

function isoDay(written: string) {
  const groups = isoForm.exec(written)?.groups;
  if (groups === undefined) return undefined;
  const [year, month, day] = [groups['year'], groups['month'], groups['day']].map(Number);
  return { end: written.length, year: year ?? 0, month: month ?? 0, day: day ?? 0 };
}
