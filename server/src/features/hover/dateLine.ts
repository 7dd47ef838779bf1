/** When a resolution was adopted, and who says so where texts disagree. */
import type { Known, Source } from '../../corpus/known.ts';
import type { CitedDate } from '../../model/citation.ts';
import { isoDate, isoInWords } from '../../lexicon/writtenDates.ts';
import { escaped } from '../writing/escaped.ts';

/** Empty where no date is known. */
export function dateLine({ dates, text }: Known, cited: CitedDate | undefined): string {
  const own = cited && isoDate(cited);
  const [only, ...others] = dates;
  if (only === undefined) return '';
  const said = others.length === 0 ? agreement(only, text?.file) : disagreement(dates);
  return own === undefined || dates.some(({ date }) => date === own)
    ? said
    : `${said}\n\nThis draft says ${isoInWords(own)}.`;
}

type SaidDate = Known['dates'][number];

function agreement({ date, sources }: SaidDate, file: string | undefined): string {
  const [first] = sources;
  if (first === undefined) return isoInWords(date);
  const itself = sources.find((source) => source.file === file);
  const { size } = new Set(sources.map((source) => source.file));
  return itself === undefined && size > 1
    ? `${isoInWords(date)} — so dated in ${size} texts of the corpus`
    : `${isoInWords(date)} — ${sayer(itself ?? first)}`;
}

function sayer({ name, place }: Source): string {
  return `*${escaped(name)}*, ${escaped(place)}`;
}

const sayersShown = 5;

function disagreement(dates: readonly SaidDate[]): string {
  const sayings = dates.map(({ date, sources }) => {
    const names = [...new Set(sources.map(({ name, place }) => `${name}, ${place}`))];
    const shown = names.slice(0, sayersShown);
    const more = names.length - shown.length;
    const all = more === 0 ? shown : [...shown, `and ${more} more`];
    const by = all.length === 0 ? '' : `: ${escaped(all.join('; '))}`;
    return `- ${isoInWords(date)}${by}`;
  });
  return ['Texts disagree on its date:', '', ...sayings].join('\n');
}
