/** After "paragraph": the paragraphs of the draft, with "above" or "below". */
import type { Label } from '../../model/numbering.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Span } from '../../text/span.ts';
import { partAt } from '../place/partAt.ts';
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
  if (behindCitation.test(before.slice(0, begun.noun))) return [];
  const behind = listBehind(resolution.tree.text, offset, begun.typed);
  if (ofAnotherText.test(behind.rest)) return [];
  const labels = labelsOfPart(resolution, offset);
  const earlier = namedIn(begun.earlier, labels);
  const named = new Set([...earlier, ...namedIn(behind.later, labels)]);
  const from = begun.earlier.endsWith('to ') ? [...earlier].at(-1) : undefined;
  const later = from === undefined ? labels : labels.slice(labels.indexOf(from) + 1);
  const offered = labelsNear(resolution, later, offset, begun.typed)
    .filter((label) => !named.has(label))
    .map(({ path, paragraph }) => ({ label: path, paragraph }));
  return numbersOffered(resolution, offset, offered, { begun, behind, earlier: [...earlier] });
}

/** `2`, `and`, `5 (a)`, `bis` */
const listed = /^(?:\d{1,4},?|\([a-z]{1,6}\),?|and|or|to|bis|ter),?$/;

function isListed(word: string): boolean {
  return listed.test(word);
}

function labelsOfPart({ outline, numbering }: Resolution, offset: number): readonly Label[] {
  const index = partAt(outline, offset)?.index;
  return index === undefined ? numbering : numbering.filter(({ part }) => part === index);
}

/** Not the paragraph the cursor is in; subparagraphs once a bracket is typed. */
function labelsNear(
  { tree }: Resolution,
  labels: readonly Label[],
  offset: number,
  typed: string,
): readonly Label[] {
  return labels.filter(
    ({ paragraph }) =>
      (paragraph.kind === 'operative' || typed.includes('(')) &&
      !isWritten(paragraph.span, tree.text, offset),
  );
}

/** Whether the cursor is in it, or after the blank at its end. */
function isWritten({ start, end }: Span, text: string, offset: number): boolean {
  return start <= offset && (offset <= end || /^[ \t]+$/.test(text.slice(end, offset)));
}
