/** The text and the paragraph a citation leads to: "paragraph 12 of its resolution 78/69". */
import type { Known, KnownText, Library } from '../corpus/known.ts';
import type { Citation } from '../model/citation.ts';
import type { Resolution } from '../model/resolution.ts';
import { matchesIn } from '../text/matches.ts';
import { touches, type Span } from '../text/span.ts';
import { placeAt } from './place/placeAt.ts';

export interface CitedTarget {
  /** The words under the cursor that lead there: the citation with the paragraph it names. */
  readonly origin: Span;
  /** Its `text.file` can be opened where the user's corpus holds the text. */
  readonly known: Known;
  /** "12 (b)", as the words name it. */
  readonly path?: string;
  /** The operative paragraph of that number, where the corpus holds the text and the text has it. */
  readonly operative?: KnownText['operative'][number];
}

/** Absent where the cursor stands on no citation, or the library knows nothing of what is cited. */
export function citedTargetAt(
  resolution: Resolution,
  library: Library,
  offset: number,
): CitedTarget | undefined {
  const citation = citationAt(resolution, offset);
  const known = citation?.organ && library.of(citation.organ.name, citation.number);
  if (citation === undefined || known === undefined) return undefined;
  const places = placesOf(resolution, citation);
  const named = places.find(({ span }) => touches(span, offset)) ?? places[0];
  return {
    origin: originOf(citation, places),
    known,
    ...(named && { path: named.path, ...operativeOf(known, named.path) }),
  };
}

/** The citation under the cursor, or the one whose paragraph is named there. */
function citationAt(resolution: Resolution, offset: number): Citation | undefined {
  const place = placeAt(resolution, offset);
  if (place !== undefined) return place.kind === 'citation' ? place.citation : undefined;
  return resolution.citations.find((citation) => {
    const near = Math.abs(citation.whole.start - offset) <= farthest + longestPlace;
    return near && touches(originOf(citation, placesOf(resolution, citation)), offset);
  });
}

interface NamedPlace {
  /** "12 (b)" */
  readonly path: string;
  readonly span: Span;
}

/** How far before a citation the words may begin that name its paragraphs, and how far behind it they may end. */
const farthest = 120;
const longestPlace = 40;

/** The last one belongs to the citation: `paragraph 1 above and paragraph 2 of ` */
const noun = /\bparagraphs?\s/gi;

/** `12 (b) of `, `3 and 5 to 7 of the annex to ` is none */
const before = /^(?<numbers>[\d\s(),a-z]{1,60}?)\sof\s(?:the\s)?$/i;

/** `, paragraph 12`, `, para. 12 (b)` */
const behind =
  /^,?\s(?:operative\s)?para(?:graphs?|s?\.)\s(?<numbers>\d{1,3}(?:\s?\([a-z]{1,4}\))*)/i;

function placesOf({ tree }: Resolution, { whole, annex }: Citation): readonly NamedPlace[] {
  if (annex !== undefined) return [];
  const lead = tree.text.slice(Math.max(0, whole.start - farthest), whole.start);
  const tail = tree.text.slice(whole.end, whole.end + longestPlace);
  return placesBefore(lead, whole.start) ?? placesBehind(tail, whole.end);
}

/** `lead` is the text up to the citation, which begins at `end`. */
function placesBefore(lead: string, end: number): readonly NamedPlace[] | undefined {
  const named = matchesIn(noun, lead).at(-1);
  if (named === undefined) return undefined;
  const words = lead.slice(named.index + named[0].length);
  const numbers = before.exec(words)?.groups?.['numbers'];
  return numbers === undefined ? undefined : numbersIn(numbers, end - words.length);
}

function placesBehind(tail: string, start: number): readonly NamedPlace[] {
  const numbers = behind.exec(tail)?.groups?.['numbers'];
  return numbers === undefined ? [] : numbersIn(numbers, start + tail.indexOf(numbers));
}

/** `12`, `12 (b) (i)`, `5 bis` */
const number = /\d{1,3}(?:\s(?:bis|ter|quater)\b)?(?:\s?\([a-z]{1,4}\))*/g;

function numbersIn(words: string, from: number): readonly NamedPlace[] {
  return matchesIn(number, words).map(({ 0: found, index }) => ({
    path: found.replace(/\s?\(/g, ' (').replace(/\s+/g, ' '),
    span: { start: from + index, end: from + index + found.length },
  }));
}

function originOf({ whole }: Citation, places: readonly NamedPlace[]): Span {
  const spans = [whole, ...places.map(({ span }) => span)];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** The operative paragraph a subparagraph belongs to stands for it: only these are kept. */
function operativeOf({ text }: Known, path: string): Pick<CitedTarget, 'operative'> {
  const label = path.replace(/ \(.*$/, '');
  const operative = text?.operative.find((one) => one.label === label);
  return operative === undefined ? {} : { operative };
}
