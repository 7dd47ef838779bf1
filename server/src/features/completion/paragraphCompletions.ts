/** After "paragraph": the paragraphs of the draft, in an annex those of the annex first, with "above" or "below". */
import type { Resolution } from '../../model/resolution.ts';
import type { Span } from '../../text/span.ts';
import { candidatesAt, type Candidate } from './candidates.ts';
import { listBehind, namedIn } from './listAround.ts';
import { numbersOffered } from './numbersOffered.ts';
import type { Completion } from './offer.ts';
import { behindCitation, ofAnotherText } from './ofAnotherText.ts';
import { wordBegun } from './wordBegun.ts';

/** None of those the list names already, and nothing where the paragraphs are those of another text. */
export function paragraphCompletions(
  resolution: Resolution,
  offset: number,
  before: string,
): readonly Completion[] | undefined {
  const begun = wordBegun(before, 'paragraph', isListed);
  if (begun === undefined) return undefined;
  const lead = before.slice(0, begun.noun);
  if (behindCitation.test(lead) || behindAnnex.test(lead)) return [];
  const behind = listBehind(resolution.tree.text, offset, begun.typed);
  if (ofAnotherText.test(behind.rest)) return [];
  const candidates = candidatesAt(resolution, offset);
  const earlier = namedIn(begun.earlier, candidates);
  const named = new Set([...earlier, ...namedIn(behind.later, candidates)]);
  const last = [...earlier].at(-1);
  const from = begun.earlier.endsWith('to ') ? last : undefined;
  const later = from === undefined ? candidates : candidates.slice(candidates.indexOf(from) + 1);
  const offered = near(resolution, later, offset, begun.typed).filter(
    (one) =>
      !named.has(one) && one.of === (last ?? one).of && fits(one, candidates, behind.rest, offset),
  );
  return numbersOffered(resolution, offset, offered, { begun, behind, earlier: [...earlier] });
}

/** `annex II, `, which has paragraphs of its own */
const behindAnnex = /\bannex(?: [\dA-Z]{1,5})?, $/i;

const ofThePresent = /^,? (?:of (?:the present|this) (?:resolution|decision|text)|hereof)\b/;
const directed = /^,? (?<way>above|below)\b/;

/** Whether in an annex what stands behind the cursor is true of a candidate: "paragraph | above" is about the annex. */
function fits(
  { of, span }: Candidate,
  candidates: readonly Candidate[],
  rest: string,
  offset: number,
): boolean {
  if (!candidates.some((one) => one.of === 'annex')) return true;
  if (ofThePresent.test(rest)) return of === 'resolution';
  const way = directed.exec(rest)?.groups?.['way'];
  if (way === undefined) return true;
  return of === 'annex' && way === (span.start < offset ? 'above' : 'below');
}

/** `2`, `and`, `5 (a)`, `bis` */
const listed = /^(?:\d{1,4},?|\([a-z]{1,6}\),?|and|or|to|bis|ter),?$/;

function isListed(word: string): boolean {
  return listed.test(word);
}

/** Not the paragraph the cursor is in; subparagraphs once a bracket is typed. */
function near(
  { tree }: Resolution,
  candidates: readonly Candidate[],
  offset: number,
  typed: string,
): readonly Candidate[] {
  return candidates.filter(
    ({ path, span }) =>
      (!path.includes('(') || typed.includes('(')) && !isWritten(span, tree.text, offset),
  );
}

/** Whether the cursor is in it, or after the blank at its end. */
function isWritten({ start, end }: Span, text: string, offset: number): boolean {
  return start <= offset && (offset <= end || /^[ \t]+$/.test(text.slice(end, offset)));
}
