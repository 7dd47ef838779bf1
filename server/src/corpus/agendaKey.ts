/** Items of the agenda are the same where they are called the same, whatever their numbers and the year they speak of. */
import { wordTexts } from './agreed/words.ts';

/** `2024`, `2026–2035` */
const years = /\b(?:19|20)\d\d\b/g;

/** Something to compare: "proposed programme budget for year". */
export function agendaKey(name: string): string {
  return wordTexts(name.replace(years, 'year')).join(' ');
}
