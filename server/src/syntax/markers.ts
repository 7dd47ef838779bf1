/** Reads what a paragraph is called at the start of a line: `12.`, `5 bis.`, `- 1.`, `(a)`, `a)`, `•`. */
import { latinNumbers, letterValue, romanValue } from '../text/numerals.ts';
import { span, type Span } from '../text/span.ts';
import type { Marker } from './nodes.ts';

/** `12. `, `- 1. `, `**3.** `, `8*. Takes note* of`, `5 bis. `, `[5 ter.`, `[EU: 5 alt.`, `~~5.`, `“1. `, `7) `, `OP5. `, `3\. ` */
const numbered =
  /^(?<dash>[-*•–]\s+)?(?<lead>(?:[“"‘[({]{0,3}|\[[A-Z][^\][:.]{0,40}:\s)(?<changed>~~|\+\+)?(?<em>[*_]{0,3})(?:OP|PP)?\s?)(?<label>(?<number>\d{1,3})(?:\s?[*_]?(?<latin>bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)[*_]?)?(?<alt>\s?alt(?:\.?\s?(?<which>\d))?)?)\s?(?<inside>[*_]{0,3})\\?(?<dot>[.)])\k<em>(?=$|[\s*_“"[A-Z])/;

/** `OP5 `, `PP2bis `, `[OP2 alt 1: `, `**OP1** `: what negotiators call a paragraph, with or without a full stop. */
const labelled =
  /^(?<lead>[“"‘[({]{0,3}(?<changed>~~|\+\+)?(?<em>[*_]{0,3})(?:OP|PP)\s?)(?<label>(?<number>\d{1,3})(?:\s?[*_]?(?<latin>bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)[*_]?)?(?<alt>\s?alt(?:\.?\s?(?<which>\d))?)?)(?<dot>[.):]?)\k<em>:?(?=$|[\s*_“"[(])/;

/** `6*Also reaffirms*`, `6Also`, `6 *Also*`, `6 Also`: the full stop is missing; `6 - Also`, `6: `, `6.. `: something else is there. */
const undotted =
  /^(?<number>\d{1,3})(?<sign>\s?(?:[-–—:,;]|\.[-–—.:,;)]))?(?<gap>\s?)(?=[*_]{0,2}[A-Z][a-z])/;

/** `(a) `, `(iv) `, `(2) `, `(a bis) ` */
const bracketed =
  /^(?<lead>[“"‘[]{0,2}(?<em>[*_]{0,2}))\((?<label>(?<sign>[a-z]{1,6}|\d{1,2})(?:\s(?<latin>bis|ter|quater|quinquies|sexies|septies|octies|novies|decies))?)\)\k<em>(?=$|[\s*_“"[(A-Z])/;

/** `a) `, `iv. `: as Model UN, French and Spanish texts have it. */
const unbracketed = /^(?<label>[a-z]{1,2}|[ivxl]{1,6})(?<dot>[.)])(?=\s)/;

/** `- `, `• `, `* `, `§ `, and `o `, which a word processor draws as a ring; `- 3 -` is the number of a page, `§ 5` that of a law */
const bullet = /^(?:[-–—·*o](?=\s)|§(?=\s+[^\s\d]))(?!\s\d{1,3} [-–—]$)/;

/** `• `, `•To meet`, and the pictures of Word's fonts of signs, which text has in the private area */
const sureBullet = /^[•⁃∙●‣◦○▪■□◆♦➢➤►❖✓✔\uf020-\uf0ff](?=\s|[*_“"(]{0,3}[A-Z])/i;

/** The letters such a picture is in its font, where the font was lost: an arrow, a check mark, a rhomb */
const lostPicture = /^[Øüv](?=\t| {2})/;

/** `a.by sending`, `(b)by sending`: the blank behind the label is missing; `a.m.`, `i.e.` and `(s)he` are no labels. */
const gluedLabel = /^\(?[a-z]{1,6}[.)](?=[*_“"]{0,3}[A-Za-z][a-z’'-]+(?:[\s,;:]|$))/;

type Reader = (words: string, offset: number) => Marker | undefined;

const readers: readonly Reader[] = [readBracketed, readNumber, readUnbracketed, readBullet];

/** The marker a line starts with. `offset` is where the words stand in the draft. */
export function markerOf(words: string, offset: number): Marker | undefined {
  if (!mayStartMarker(words)) return undefined;
  for (const read of readers) {
    const marker = read(words, offset);
    if (marker !== undefined) return marker;
  }
  return undefined;
}

/**
 * Whether a line may begin with a marker at all: a quick look that spares most lines the patterns. A capital letter but O
 * and P begins none, also behind stars; a small letter does only where a mark follows it soon.
 */
function mayStartMarker(words: string): boolean {
  const first = words.charAt(0);
  if ((first === '*' || first === '_') && /\S/.test(words.charAt(1))) {
    return !/[A-NQ-Za-z]/.test(words.replace(/^[*_]+/, '').charAt(0));
  }
  if (first >= 'a' && first <= 'z') return /[.)]/.test(words.slice(1, 7)) || /^[ov]\s/.test(words);
  return !(first >= 'A' && first <= 'Z') || first === 'O' || first === 'P';
}

/** A number without its full stop; the reader takes it only where it continues the sequence. */
export function undottedMarkerOf(words: string, offset: number): Marker | undefined {
  const groups = undotted.exec(words)?.groups;
  if (groups === undefined) return undefined;
  const { number: label = '', sign = '' } = groups;
  return {
    span: span(offset, offset + label.length + sign.length),
    label,
    labelSpan: span(offset, offset + label.length),
    series: 'arabic',
    value: Number(label),
    latin: 0,
    alternative: 0,
    form: undottedForm(sign, groups['gap'] ?? ''),
    lead: '',
  };
}

function undottedForm(sign: string, gap: string): Marker['form'] {
  if (sign !== '') return 'signed';
  return gap === '' ? 'glued' : 'bare';
}

/** A letter or numeral without a blank behind it; whoever reads it takes it only where it goes on with a list or begins one. */
export function gluedLabelOf(words: string, offset: number): Marker | undefined {
  const label = gluedLabel.exec(words)?.[0];
  return label === undefined ? undefined : markerOf(`${label} `, offset);
}

/** `12. `: as nearly all are written, and read sooner than by the patterns for every other way */
const usual = /^\d{1,3}(?=\.(?:$|[\s*_“"[A-Z]))/;

function readNumber(words: string, offset: number): Marker | undefined {
  const label = usual.exec(words)?.[0];
  return label === undefined ? readUnusual(words, offset) : usualNumber(label, offset);
}

function usualNumber(label: string, offset: number): Marker {
  return {
    span: span(offset, offset + label.length + 1),
    label,
    labelSpan: span(offset, offset + label.length),
    series: 'arabic',
    value: Number(label),
    latin: 0,
    alternative: 0,
    form: 'dot',
    lead: '',
  };
}

function readUnusual(words: string, offset: number): Marker | undefined {
  const match = numbered.exec(words) ?? labelled.exec(words);
  if (match === null) return undefined;
  const part = (name: string) => match.groups?.[name] ?? '';
  const start = offset + part('dash').length + part('lead').length;
  const emphasis = openingMark(match, offset);
  return {
    span: span(offset, offset + match[0].length),
    label: [part('number'), part('latin'), part('alt') && `alt ${part('which')}`]
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
    labelSpan: span(start, start + part('label').length),
    series: 'arabic',
    value: Number(part('number')),
    latin: latinNumbers.indexOf(part('latin')) + 1,
    alternative: part('alt') === '' ? 0 : Number(part('which') || 1),
    form: part('dot') === ')' ? 'paren' : 'dot',
    lead: part('lead').trim(),
    ...(emphasis && { emphasis }),
  };
}

/** The `~~` of a struck paragraph, or the star of `8*. Takes note* of`. */
function openingMark(match: RegExpExecArray, offset: number): Span | undefined {
  const { changed = '', inside = '', dot = '' } = match.groups ?? {};
  const sign = changed === '' ? inside : changed;
  if (sign === '') return undefined;
  const at = changed === '' ? match[0].lastIndexOf(inside + dot) : match[0].indexOf(changed);
  return span(offset + at, offset + at + sign.length);
}

function readBracketed(words: string, offset: number): Marker | undefined {
  const match = bracketed.exec(words);
  const groups = match?.groups;
  if (match === null || groups === undefined) return undefined;
  const label = groups['label'] ?? '';
  const read = seriesOf(groups['sign'] ?? '');
  if (read === undefined) return undefined;
  const lead = groups['lead'] ?? '';
  const start = offset + lead.length + 1;
  return {
    span: span(offset, offset + match[0].length),
    label,
    labelSpan: span(start, start + label.length),
    ...read,
    latin: latinNumbers.indexOf(groups['latin'] ?? '') + 1,
    alternative: 0,
    form: 'parens',
    lead,
  };
}

function readUnbracketed(words: string, offset: number): Marker | undefined {
  const match = unbracketed.exec(words);
  const label = match?.groups?.['label'];
  if (match === null || label === undefined) return undefined;
  const read = seriesOf(label);
  if (read === undefined) return undefined;
  const form = match.groups?.['dot'] === '.' ? 'dot' : 'paren';
  const labelSpan = span(offset, offset + label.length);
  return {
    span: span(offset, labelSpan.end + 1),
    label,
    labelSpan,
    ...read,
    latin: 0,
    alternative: 0,
    form,
    lead: '',
  };
}

function readBullet(words: string, offset: number): Marker | undefined {
  const match = sureBullet.exec(words) ?? bullet.exec(words) ?? lostPicture.exec(words);
  if (match === null) return undefined;
  const at = span(offset, offset + match[0].length);
  return {
    span: at,
    label: match[0],
    labelSpan: at,
    series: 'bullet',
    value: 0,
    latin: 0,
    alternative: 0,
    form: 'bullet',
    lead: '',
  };
}

/** A letter or Roman number as it reads at first sight; the sequence may decide otherwise (`asLetter`, `asRoman`). */
function seriesOf(label: string): Pick<Marker, 'series' | 'value'> | undefined {
  if (/^\d/.test(label)) return { series: 'arabic', value: Number(label) };
  const letter = letterValue(label);
  if (letter !== undefined) return { series: 'letter', value: letter };
  const roman = romanValue(label);
  return roman === undefined ? undefined : { series: 'roman', value: roman };
}

/** The other way to read a label: `(i)` as the first Roman number, `(v)` as the fifth. */
export function asRoman(marker: Marker): Marker | undefined {
  const value = romanValue(marker.label.split(/\s/)[0] ?? '');
  return value === undefined || marker.series === 'arabic'
    ? undefined
    : { ...marker, series: 'roman', value };
}
