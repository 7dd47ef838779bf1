/** When a resolution was adopted, and who says so where texts disagree. */
import type { Known, Source } from '../../corpus/known.ts';
import type { CitedDate } from '../../model/citation.ts';
import { isoDate, isoInWords } from '../../lexicon/writtenDates.ts';
import { escaped } from '../writing/escaped.ts';

/** Empty where no date is known. */
export function dateLine(known: Known, cited: CitedDate | undefined): string {
  const said = saidDate(known);
  const own = cited && isoDate(cited);
  if (own === undefined || said === '' || known.dates.some(({ date }) => date === own)) return said;
  const draft = isoInWords(own);
  return isHearsay(known)
    ? disagreement([`${draft}: this draft`, ...known.dates.map(saying)])
    : `${said}\n\nThis draft says ${draft}.`;
}

function saidDate({ dates, text }: Known): string {
  const [only, ...others] = dates;
  if (only === undefined) return '';
  return others.length === 0 ? agreement(only, text?.file) : disagreement(dates.map(saying));
}

type SaidDate = Known['dates'][number];

/** Whether a single text that cites the resolution says so: it knows no better than the draft. */
function isHearsay({ dates, text }: Known): boolean {
  const files = new Set(dates.flatMap(({ sources }) => sources.map(({ file }) => file)));
  return text?.status !== 'adopted' && dates.length === 1 && files.size === 1;
}

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

function disagreement(sayings: readonly string[]): string {
  const list = sayings.map((one) => `- ${one}`);
  return ['Texts disagree on its date:', '', ...list].join('\n');
}

function saying({ date, sources }: SaidDate): string {
  const names = [...new Set(sources.map(({ name, place }) => `${name}, ${place}`))];
  const shown = names.slice(0, sayersShown);
  const more = names.length - shown.length;
  const all = more === 0 ? shown : [...shown, `and ${more} more`];
  const by = all.length === 0 ? '' : `: ${escaped(all.join('; '))}`;
  return `${isoInWords(date)}${by}`;
}
