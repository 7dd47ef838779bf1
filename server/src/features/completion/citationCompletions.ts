/** After "resolution": the resolutions the corpus knows, with their dates. */
import type { Beginning } from '../../corpus/corpus.ts';
import type { Known, Library } from '../../corpus/known.ts';
import { likelyDate } from '../../corpus/likelyDate.ts';
import type { Resolution } from '../../model/resolution.ts';
import { span, type Span } from '../../text/span.ts';
import { escaped } from '../writing/escaped.ts';
import { numberAt } from '../../lexicon/resolutionNumbers.ts';
import { isoInWords } from '../../lexicon/writtenDates.ts';
import { citationOwner } from './citationOwner.ts';
import type { Completion } from './offer.ts';
import { rank } from './rank.ts';
import { wordBegun, type WordBegun } from './wordBegun.ts';
import { wordsBefore } from './wordsBefore.ts';

const offeredAtMost = 300;

export function citationCompletions(
  resolution: Resolution,
  library: Library,
  offset: number,
  before: string,
): readonly Completion[] | undefined {
  for (const kind of ['resolution', 'decision'] as const) {
    const begun = wordBegun(before, kind, isListed);
    if (begun === undefined) continue;
    const { isMeant } = citationOwner(resolution, offset, before.slice(0, begun.noun));
    const offered = library
      .all()
      .filter((known) => known.kind === kind && isMeant(known.organ))
      .filter(({ number }) => number.startsWith(startOf(begun)))
      .toSorted((a, b) => b.citedIn.length - a.citedIn.length)
      .slice(0, offeredAtMost);
    const edited = span(
      offset - begun.typed.length,
      numberEnd(resolution.tree.text, offset, begun),
    );
    return offered.map((known, place) => ({
      ...descriptionOf(known),
      edit: { span: edited, newText: known.number + dateAfter(resolution, edited, known) },
      sortText: rank(place),
    }));
  }
  return undefined;
}

/** What is to be looked up where a citation is being typed at the cursor; absent elsewhere. */
export function citationBegunAt(resolution: Resolution, offset: number): Beginning | undefined {
  const before = wordsBefore(resolution.tree.text, offset);
  const begun =
    wordBegun(before, 'resolution', isListed) ?? wordBegun(before, 'decision', isListed);
  if (begun === undefined) return undefined;
  const { name } = citationOwner(resolution, offset, before.slice(0, begun.noun));
  return {
    number: startOf(begun),
    most: offeredAtMost,
    ...(name !== undefined && { organ: name }),
  };
}

/** Where the number at the cursor ends: `174` of `70/1|74` is replaced with the rest. */
function numberEnd(text: string, offset: number, { typed }: WordBegun): number {
  const whole = numberAt(text, offset - typed.length)?.end ?? offset;
  const figures = /^\d{0,4}/.exec(text.slice(offset, offset + 4))?.[0].length ?? 0;
  return Math.max(whole, offset + figures);
}

/** So much of a number is looked up; the editor does the rest while it is typed. */
function startOf({ typed }: WordBegun): string {
  return typed.slice(0, 2);
}

/** `65/230`, `217 A (III)`, `of 21 December 2010,`, `and` */
const listed =
  /^(?:[\dS][\w/()-]{0,12},?|\([\w-]{1,8}\),?|[A-Z],?|of|and|to|both|all|January|February|March|April|May|June|July|August|October|November|December)$/;

function isListed(word: string): boolean {
  return listed.test(word);
}

function descriptionOf(known: Known) {
  const about = known.title ?? known.subjects[0]?.text;
  return {
    label: known.number,
    kind: 'citation' as const,
    detail: [known.organ, dateOf(known)].filter((part) => part !== '').join(' · '),
    ...(about === undefined ? {} : { markdown: escaped(about) }),
    filterText: known.number,
  };
}

/** ` of 21 December 2010` at the first mention; later ones, and the Security Council's, go without. */
function dateAfter(
  { citations, profile, tree }: Resolution,
  { start, end }: Span,
  known: Known,
): string {
  const date = dateOf(known);
  const said = citations.some(
    (citation) =>
      citation.span.end < start &&
      citation.number === known.number &&
      citation.organ?.name === known.organ &&
      citation.date !== undefined,
  );
  const follows = dateBehind.test(tree.text.slice(end, end + 20));
  return date === '' || said || follows || profile === 'sc' ? '' : ` of ${date}`;
}

/** ` of 21 December 2010`, also on the next line */
const dateBehind = /^,?\s+of\s/;

function dateOf(known: Known): string {
  const date = likelyDate(known);
  return date === undefined ? '' : isoInWords(date);
}
