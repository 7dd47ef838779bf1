/** When a resolution was adopted, and who says so where texts disagree. */
import type { Known } from '../../corpus/known.ts';
import type { CitedDate } from '../../model/citation.ts';
import { isoDate, isoInWords } from '../../lexicon/writtenDates.ts';
import { escaped } from '../writing/escaped.ts';

/** Empty where no date is known. */
export function dateLine({ dates }: Known, cited: CitedDate | undefined): string {
  const own = cited && isoDate(cited);
  const [only, ...others] = dates;
  if (only === undefined) return '';
  const said = others.length === 0 ? agreement(only) : disagreement(dates);
  return own === undefined || dates.some(({ date }) => date === own)
    ? said
    : `${said}\n\nThis draft says ${isoInWords(own)}.`;
}

function agreement({ date, sources }: Known['dates'][number]): string {
  const [source] = sources;
  if (source === undefined) return isoInWords(date);
  const { size } = new Set(sources.map(({ file }) => file));
  const by =
    size === 1
      ? `*${escaped(source.name)}*, ${escaped(source.place)}`
      : `so dated in ${size} texts of the corpus`;
  return `${isoInWords(date)} — ${by}`;
}

function disagreement(dates: Known['dates']): string {
  const sayings = dates.map(({ date, sources }) => {
    const names = [...new Set(sources.map(({ name, place }) => `${name}, ${place}`))];
    return `- ${isoInWords(date)}: ${escaped(names.join('; '))}`;
  });
  return ['Texts disagree on its date:', '', ...sayings].join('\n');
}
