/** When a resolution was adopted, and who says so where texts disagree. */
import type { Known } from '../../corpus/known.ts';
import type { CitedDate } from '../../model/citation.ts';
import { isoDate, isoInWords } from '../writing/isoDate.ts';
import { escaped } from '../writing/escaped.ts';

/** Empty where no date is known. */
export function dateLine({ dates }: Known, cited: CitedDate | undefined): string {
  const own = cited && isoDate(cited);
  const [only, ...others] = dates;
  if (only === undefined) return '';
  const said = others.length === 0 ? isoInWords(only.date) : disagreement(dates);
  return own === undefined || dates.some(({ date }) => date === own)
    ? said
    : `${said}\n\nThis draft says ${isoInWords(own)}.`;
}

function disagreement(dates: Known['dates']): string {
  const sayings = dates.map(({ date, sources }) => {
    const names = [...new Set(sources.map(({ name, place }) => `${name}, ${place}`))];
    return `- ${isoInWords(date)}: ${escaped(names.join('; '))}`;
  });
  return ['Texts disagree on its date:', '', ...sayings].join('\n');
}
