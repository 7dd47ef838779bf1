/** The paragraphs of a draft as they are compared: each with the words it has of its own. */
import { placeNames } from '../../model/placeNames.ts';
import type { Readable } from '../../model/readable.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Paragraph, Preambular } from '../../syntax/nodes.ts';
import { span, type Span } from '../../text/span.ts';
import type { CorpusParagraph } from '../corpusText.ts';

export interface DraftParagraph extends CorpusParagraph {
  /** Where its words begin, behind its number or letter. */
  readonly wordsFrom: number;
}

/**
 * In order of the draft; a chapeau and each of its subparagraphs are paragraphs of their own, and so are the passages of an
 * annex. Spans go from the number or letter to the end of the own words, in UTF-16 offsets of the draft.
 */
export function paragraphsIn(resolution: Resolution): readonly DraftParagraph[] {
  const named = placesOf(resolution);
  const preamble = preamblesOf(resolution);
  return resolution.readables.flatMap((readable) => {
    const kind = kindOf(readable, preamble);
    const text = readable.body.prose.text.trim();
    if (kind === undefined || text === '') return [];
    const wordsFrom = readable.body.span.start;
    return [{ ...ownSpan(readable), kind, place: named(readable), text, wordsFrom }];
  });
}

function kindOf(
  { where, from, annex }: Readable,
  preamble: ReadonlySet<Preambular>,
): CorpusParagraph['kind'] | undefined {
  if (where === 'note' || where === 'title') return undefined;
  if (annex !== undefined) return 'annex';
  if (where === 'heading') return undefined;
  const isPreambular = from?.kind === 'preambular' && preamble.has(from);
  return isPreambular ? 'preambular' : 'operative';
}

function preamblesOf({ outline }: Resolution): ReadonlySet<Preambular> {
  const sections = outline.parts.flatMap((part) => part.sections);
  return new Set(sections.flatMap(({ preambular }) => preambular));
}

function ownSpan({ body, from }: Readable): Span {
  return span(from?.marker?.span.start ?? body.span.start, body.span.end);
}

/**
 * What has no number of its own is counted: "annex II, passage 3", "passage 1". Flush text behind a list belongs to the
 * paragraph of the list: "paragraph 4, closing words".
 */
function placesOf(resolution: Resolution): (readable: Readable) => string {
  const names = placeNames(resolution);
  const counts = new Map<string, number>();
  const lists = listsBefore(resolution);
  return (readable) => {
    const { body, where, annex } = readable;
    if (where === 'paragraph' && annex === undefined) return names.get(body) ?? 'paragraph';
    const list = lists.get(readable);
    if (list !== undefined) return `${names.get(list.body) ?? 'paragraph'}, closing words`;
    const within = annex === undefined ? 'passage' : annexName(annex.numeral);
    const count = (counts.get(within) ?? 0) + 1;
    counts.set(within, count);
    return annex === undefined ? `passage ${count}` : `${within}, passage ${count}`;
  };
}

/** A table or a quoted text begins with a sign. */
const words = /^\p{L}/u;

/** For flush text the paragraph whose list it stands directly behind. */
function listsBefore({ readables }: Resolution): ReadonlyMap<Readable, Paragraph> {
  const lists = new Map<Readable, Paragraph>();
  let whole: Paragraph | undefined;
  let isInList = false;
  for (const readable of readables) {
    const { where, from, annex, body } = readable;
    if (where === 'note') continue;
    const isFlush = where === 'annex' && annex === undefined && words.test(body.prose.text);
    if (isFlush && isInList && whole !== undefined) lists.set(readable, whole);
    isInList = from?.kind === 'subparagraph';
    if (!isInList) whole = from;
  }
  return lists;
}

function annexName(numeral: string | undefined): string {
  return numeral === undefined ? 'annex' : `annex ${numeral}`;
}
