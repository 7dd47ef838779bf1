/** Which resolutions a text supersedes as a whole, and in which words it says so. */
import type { Citation } from '../../model/citation.ts';
import { unsettledIn, type Negotiation } from '../../model/negotiation.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Body, Paragraph } from '../../syntax/nodes.ts';
import { groupedBy } from '../../text/groupedBy.ts';
import { prosePosition } from '../../text/prosePosition.ts';
import { shortened } from '../../text/shortened.ts';
import { withoutEnd } from '../../text/withoutEnd.ts';
import { citationMark, supersededAmong } from './supersedingSentence.ts';

/** Stands in every sentence that supersedes something; most paragraphs have none. */
const trace = /\b(?:supersed|replac|rescind|revok|repeal|annul|abrogat|cancel|terminat)/i;

const wordsLength = 240;

/**
 * By the citation, the sentence: "Decides that the present resolution supersedes its resolution 60/1". Only operative paragraphs
 * say so, not annexes, notes and what is quoted, and no sentence in which any words are bracketed, struck or inserted. A citation that
 * names an annex of the resolution is left out.
 */
export function supersededIn(resolution: Resolution): ReadonlyMap<Citation, string> {
  const found = new Map<Citation, string>();
  const { own, citations, negotiation } = resolution;
  const byBody = groupedBy(citations, ({ body }) => body);
  const settled = settledWords(negotiation);
  const spoken = own.operative.flatMap((paragraph) => spokenIn(paragraph, '', settled));
  for (const { lead, body } of spoken) {
    const cited = byBody.get(body);
    if (cited === undefined || !trace.test(lead + body.prose.text)) continue;
    for (const sentence of sentencesOf(lead, settled(body), cited)) {
      for (const citation of supersededBy(sentence)) found.set(citation, wordsOf(sentence));
    }
  }
  return found;
}

function supersededBy({ marked, groups }: Sentence): readonly Citation[] {
  if (marked.includes(unsettledMark)) return [];
  return supersededAmong(marked)
    .flatMap((at) => groups[at] ?? [])
    .filter(({ annex }) => annex === undefined);
}

interface Spoken {
  /** "Decides that " of the paragraph a subparagraph belongs to. */
  readonly lead: string;
  readonly body: Body;
}

function spokenIn(
  { body, subparagraphs }: Paragraph,
  lead: string,
  settled: SettledWords,
): readonly Spoken[] {
  if (subparagraphs.length === 0) return [{ lead, body }];
  const below = `${lead}${settled(body).replace(/ ?[:,]? ?$/, '')} `;
  return [{ lead, body }, ...subparagraphs.flatMap((one) => spokenIn(one, below, settled))];
}

/** Stands for each character of words nobody has agreed to yet. */
const unsettledMark = '\u{FFFC}';

type SettledWords = (body: Body) => string;

/** The prose of a paragraph, with marks where words are bracketed, struck or inserted. */
function settledWords(negotiation: Negotiation): SettledWords {
  return ({ span, prose }) => {
    let words = prose.text;
    for (const one of unsettledIn(negotiation, span)) {
      const [start, end] = [prosePosition(prose, one.start), prosePosition(prose, one.end)];
      words = words.slice(0, start) + unsettledMark.repeat(end - start) + words.slice(end);
    }
    return words;
  };
}

interface Sentence {
  /** Each citation, or list of them, is one mark. */
  readonly marked: string;
  readonly groups: readonly (readonly Citation[])[];
}

function sentencesOf(lead: string, text: string, cited: readonly Citation[]): readonly Sentence[] {
  const groups = [...groupedBy(cited, ({ group }) => group).values()];
  let marked = unmarked(lead);
  let at = 0;
  for (const group of groups) {
    const [start, end] = extentOf(group);
    const isSettled = !text.slice(start, end).includes(unsettledMark);
    marked += unmarked(text.slice(at, start)) + (isSettled ? '' : unsettledMark) + citationMark;
    at = end;
  }
  marked += unmarked(text.slice(at));
  let first = 0;
  return marked.split(sentenceEnd).map((sentence) => {
    const count = sentence.split(citationMark).length - 1;
    first += count;
    return { marked: sentence, groups: groups.slice(first - count, first) };
  });
}

function unmarked(words: string): string {
  return words.replaceAll(citationMark, '');
}

/** `; `, `. The` */
const sentenceEnd = /; |\. (?=[A-Z])/;

/** In the prose, with "its" or the organ before and the last date behind. */
function extentOf(group: readonly Citation[]): readonly [number, number] {
  const [first] = group;
  const last = group.at(-1)?.cited;
  if (first === undefined || last === undefined) return [0, 0];
  const { cited, text } = first;
  const firstEnd = cited.dateOf === 'own' && cited.date ? cited.date.end : cited.found.end;
  return [firstEnd - text.length, last.end];
}

/** As they were, with the citations in full. */
function wordsOf({ marked, groups }: Sentence): string {
  const pieces = marked.split(citationMark);
  const words = pieces.map((piece, at) => piece + listed(groups[at] ?? []));
  return shortened(withoutEnd(words.join('').trim()), wordsLength);
}

function listed(group: readonly Citation[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const [start, end] = extentOf(group);
  return first.body.prose.text.slice(start, end);
}
