/** The text by which the same organ followed a resolution up, under the same title. */
import type { Known, Library } from '../../corpus/known.ts';
import { likelyDate } from '../../corpus/likelyDate.ts';
import { lineageOf } from '../../corpus/lineage.ts';
import { isoInWords } from '../../lexicon/writtenDates.ts';
import { escaped } from '../writing/escaped.ts';

/** "**Later:** 79/102 (Question of Anguilla) of 4 December 2024"; with the last one too where there are several. Else empty. */
export function laterLine(library: Library, known: Known): string {
  const { organ, number, title } = known;
  if (title === undefined) return '';
  const { after, last } = lineageOf(library, { organ, number, title });
  if (after === undefined) return '';
  const line = `**Later:** ${named(after)}`;
  return last === undefined || last === after ? line : `${line}; the last one is ${named(last)}`;
}

function named(known: Known): string {
  const { number, title = '' } = known;
  const date = likelyDate(known);
  const when = date === undefined ? '' : ` of ${isoInWords(date)}`;
  return escaped(`${number} (${title})${when}`);
}
