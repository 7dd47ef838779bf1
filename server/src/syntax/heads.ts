/** What the first characters of a line say it begins: a marker, a note, a heading, a divider, a table row. */
import { span, type Span } from '../text/span.ts';
import { markerOf } from './markers.ts';
import { numberInEmphasis } from './unusualNumbers.ts';
import { plainDigits } from './marks.ts';
import type { Comment, FootnoteForm, Marker } from './nodes.ts';

/** `end` is where the words after the head begin. */
export type Head =
  | { readonly kind: 'plain'; readonly end: number }
  | { readonly kind: 'marker'; readonly end: number; readonly marker: Marker }
  | {
      readonly kind: 'note';
      readonly end: number;
      readonly mark: Span;
      readonly label: string;
      readonly form: FootnoteForm;
    }
  | { readonly kind: 'heading'; readonly end: number; readonly level: number }
  | { readonly kind: 'bold'; readonly end: number }
  | { readonly kind: 'divider'; readonly end: number }
  | { readonly kind: 'table'; readonly end: number }
  | { readonly kind: 'comment'; readonly end: number; readonly comment: Comment };

/** Whether nothing may be added to what such a head begins. */
export function isAlone(head: Head): boolean {
  return (
    head.kind === 'heading' ||
    head.kind === 'divider' ||
    head.kind === 'bold' ||
    head.kind === 'comment'
  );
}

/** `[^1]: `, `<sup>1</sup> `, `<sup>[1]</sup> `, `¹ `, `^1 `, `1/ ` */
const note =
  /^(?:\[\^(?<markdown>[^\]\s]{1,40})\]:|<sup>&(?:amp;)?<\/sup>lt;sup>(?<debris>\d{1,3})<\/sup>|<sup>&lt;sup>(?<debris2>\d{1,3})<\/sup>|<sup>\\?\[?(?<sup>\d{1,3})\\?\]?<\/sup>|(?<superscript>[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})|\^(?<caret>\d{1,3})(?=\s)|(?<slash>\d{1,3})\/(?=\s+\S))/;

/** `## Heading` */
const atx = /^(?<hashes>#{1,6})(?=\s)\s*/;

/** `---`, `* * *`, `_______`: nothing but signs. */
const divider = /^(?:[-–—_*=]\s?){3,}$/;

/** Reads the head of a line whose words stand at `offset`. */
export function headOf(words: string, offset: number): Head {
  return (
    signHead(words, offset) ??
    noteHead(words, offset) ??
    markerHead(words, offset) ??
    (isBold(words) ? { kind: 'bold', end: offset } : plain(offset))
  );
}

/** What a sign alone tells: heading, table, divider. */
function signHead(words: string, offset: number): Head | undefined {
  const first = words.charAt(0);
  if (first === '#') return heading(words, offset);
  if (first === '|') return { kind: 'table', end: offset };
  const divides = '*_-–—='.includes(first) && divider.test(words);
  return divides ? { kind: 'divider', end: offset + words.length } : undefined;
}

function plain(offset: number): Head {
  return { kind: 'plain', end: offset };
}

function heading(words: string, offset: number): Head {
  const match = atx.exec(words);
  if (match === null) return plain(offset);
  return {
    kind: 'heading',
    end: offset + match[0].length,
    level: match.groups?.['hashes']?.length ?? 1,
  };
}

function markerHead(words: string, offset: number): Head | undefined {
  const marker = markerOf(words, offset) ?? numberInEmphasis(words, offset);
  if (marker === undefined) return undefined;
  let end = marker.span.end;
  while (/\s/.test(words.charAt(end - offset))) end++;
  return { kind: 'marker', end, marker };
}

const noteForms: readonly (readonly [FootnoteForm, readonly string[]])[] = [
  ['markdown', ['markdown']],
  ['debris', ['debris', 'debris2']],
  ['sup', ['sup']],
  ['superscript', ['superscript']],
  ['caret', ['caret']],
  ['slash', ['slash']],
];

/** What a note can begin with. */
const noteSigns = '[<^0123456789\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079';

function noteHead(words: string, offset: number): Head | undefined {
  const match = noteSigns.includes(words.charAt(0)) ? note.exec(words) : null;
  if (match === null) return undefined;
  const mark = span(offset, offset + match[0].length);
  for (const [form, names] of noteForms) {
    const label = names.map((name) => match.groups?.[name]).find((found) => found !== undefined);
    if (label === undefined) continue;
    return {
      kind: 'note',
      end: mark.end,
      mark,
      form,
      label: form === 'superscript' ? plainDigits(label) : label,
    };
  }
  return undefined;
}

/** A line that is bold from end to end and no sentence: `**Annex**`, `**I. Organization of work**`. */
function isBold(words: string): boolean {
  return /^(\*\*|__)(?![\s*_])[^*_]+\1$/.test(words);
}
