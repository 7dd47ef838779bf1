/** Numbers and letters that begin a line only because it was broken before them: `paragraph 5` / `(b) of resolution 60/1`. */
import type { Marker } from './nodes.ts';

/** As much of a line as can tell. */
const reach = 80;

/** `para.`, `Supplement No.`, `vol.`, `sect.`: a number must follow */
const announcesNumber =
  /(?:^|[\s(])(?:paras?|Nos?|arts?|vols?|chaps?|sects?|subparas?|ann|app|fig|pp?)\.$/;

/** `paragraph 5`, `paragraphs 2 (a),`, `articles 3 and` */
const namesParagraph =
  /\b(?:sub)?(?:paragraph|article|section|clause|rule|regulation|para\.)s?(?: \d{1,3}(?: ?\([a-z\d]{1,5}\))*(?:,| and| or| to)?){1,20}$/i;

/** ` of resolution 60/1`, ` above;`, ` and (c) below`, `,` */
const goesOn = /^(?:\s+(?:of|above|below|hereof|thereof)\b|\s+(?:and|or|to) [(\d]|\s*[,;.:)]|$)/;

/** Whether words break off before a number or numeral: `chap. II, sect.` */
export function waitsForNumber(words: string): boolean {
  return announcesNumber.test(words.slice(-reach));
}

/** Whether what a line begins with is the rest of a reference on the line before. `before` ends where that line does. */
export function isWrapped(before: string, line: string, { series, form, span }: Marker): boolean {
  const end = before.slice(-reach);
  if (series === 'arabic' && form !== 'parens') return waitsForNumber(end);
  if (form !== 'parens' || !namesParagraph.test(end)) return false;
  return goesOn.test(line.slice(span.end - span.start));
}
