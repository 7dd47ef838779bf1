/** What a draft cites, and how much of it is known. */
import type { Known, KnownText, Library } from '../corpus/known.ts';
import type { Citation } from '../model/citation.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Span } from '../text/span.ts';
import { isoDate } from '../lexicon/writtenDates.ts';
import { listed } from '../text/listed.ts';
import { shortened } from '../text/shortened.ts';

export interface CitedRow {
  /** As the draft says it: "General Assembly resolution 65/230 of 21 December 2010". */
  readonly text: string;
  /** In full; absent where neither words nor number tell. */
  readonly organ?: string;
  /** Normal form. */
  readonly number: string;
  /** As the draft says it; ISO. */
  readonly date?: string;
  readonly span: Span;
  /** `text`: the corpus holds it; `cited`: only texts that cite it. */
  readonly known: 'none' | 'cited' | 'text';
  /** Which texts supersede it: "General Assembly resolution 79/138, paragraph 4". */
  readonly supersededBy: readonly string[];
  /** One line of what is known, what supersedes it first; empty where nothing is. */
  readonly line: string;
}

const lineLength = 120;
/** Of those that supersede one resolution, on its line. */
const namedAtMost = 5;

/** One row a citation, in order of appearance. */
export function citationTable({ citations }: Resolution, library: Library): readonly CitedRow[] {
  return citations.map((citation) => rowOf(citation, library));
}

function rowOf(citation: Citation, library: Library): CitedRow {
  const { text, number, date, organ, span } = citation;
  const known = organ && library.of(organ.name, number);
  const supersededBy = known === undefined ? [] : supersedingIn(known);
  return {
    text,
    ...(organ === undefined ? {} : { organ: organ.name }),
    number,
    ...(date === undefined ? {} : { date: isoDate(date) }),
    span,
    known: known === undefined ? 'none' : known.text === undefined ? 'cited' : 'text',
    supersededBy,
    line: known === undefined ? '' : withSuperseding(supersededBy, lineOf(known)),
  };
}

function supersedingIn({ supersededBy }: Known): readonly string[] {
  return [...new Set(supersededBy.map(({ source }) => `${source.name}, ${source.place}`))];
}

function withSuperseding(supersededBy: readonly string[], line: string): string {
  if (supersededBy.length === 0) return line;
  const named = supersededBy.slice(0, namedAtMost);
  const more = supersededBy.length - named.length;
  const said = `superseded by ${listed(more > 0 ? [...named, `${more} more`] : named)}`;
  return line === '' ? said : `${said}; ${line}`;
}

function heldLine({ summary, file }: KnownText): string {
  return summary === '' ? `Its text is ${file}` : summary;
}

function lineOf({ title, statements, subjects, text, citedIn, supersededBy }: Known): string {
  const said = title ?? statements[0]?.text ?? subjects[0]?.text ?? (text && heldLine(text));
  if (said !== undefined) return shortened(said, lineLength);
  const [source] = citedIn;
  return source === undefined || supersededBy.length > 0
    ? ''
    : `Cited in ${source.name}, ${source.place}`;
}
