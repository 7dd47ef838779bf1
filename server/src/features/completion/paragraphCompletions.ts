/** After "paragraph": the paragraphs of the draft, with "above" or "below". */
import type { Label } from '../../model/numbering.ts';
import type { Resolution } from '../../model/resolution.ts';
import { span, type Span } from '../../text/span.ts';
import { partAt } from '../place/partAt.ts';
import { paragraphText } from '../writing/paragraphText.ts';
import { shortened } from '../../text/shortened.ts';
import type { Completion } from './offer.ts';
import { rank } from './rank.ts';
import { wordBegun, type WordBegun } from './wordBegun.ts';

const detailLength = 70;
/** What already follows the cursor: ` above`, ` of the present resolution` */
const qualified = /^[\d ()a-z]{0,12} ?(?:above|below|of)\b/;

export function paragraphCompletions(
  resolution: Resolution,
  offset: number,
  before: string,
): readonly Completion[] | undefined {
  const begun = wordBegun(before, 'paragraph', isListed);
  if (begun === undefined || before.slice(0, begun.noun).toLowerCase().endsWith('sub')) {
    return undefined;
  }
  const edited = span(offset - begun.typed.length, offset);
  const direction = directionFrom(resolution, offset, begun);
  return labelsNear(resolution, offset, begun.typed).map((label, place) => ({
    label: label.path,
    kind: 'paragraph',
    detail: shortened(label.paragraph.body.prose.text, detailLength),
    markdown: paragraphText(label.paragraph),
    edit: { span: edited, newText: `${label.path}${direction(label)}` },
    filterText: label.path,
    sortText: rank(place),
  }));
}

/** `2`, `and`, `5 (a)`, `bis` */
const listed = /^(?:\d{1,4},?|\([a-z]{1,6}\),?|and|or|to|bis|ter),?$/;

function isListed(word: string): boolean {
  return listed.test(word);
}

/** Of the same part; not the paragraph the cursor is in; subparagraphs once a bracket is typed. */
function labelsNear(resolution: Resolution, offset: number, typed: string): readonly Label[] {
  const index = partAt(resolution.outline, offset)?.index;
  const { text } = resolution.tree;
  return resolution.numbering.filter(
    ({ paragraph, part }) =>
      (index === undefined || part === index) &&
      (paragraph.kind === 'operative' || typed.includes('(')) &&
      !isWritten(paragraph.span, text, offset),
  );
}

/** Whether the cursor is in it, or after the blank at its end. */
function isWritten({ start, end }: Span, text: string, offset: number): boolean {
  return start <= offset && (offset <= end || /^[ \t]+$/.test(text.slice(end, offset)));
}

/** The words after the number: none in a list that has not ended, or where they are there already. */
function directionFrom(
  resolution: Resolution,
  offset: number,
  { plural, earlier }: WordBegun,
): (label: Label) => string {
  const follows = resolution.tree.text.slice(offset, offset + 40);
  if (qualified.test(follows) || (plural === 'plural' && earlier === '')) return () => '';
  if (partAt(resolution.outline, offset) === undefined || inNote(resolution, offset)) {
    return () => ' of the present resolution';
  }
  return ({ paragraph }) => (paragraph.span.start < offset ? ' above' : ' below');
}

function inNote({ footnotes }: Resolution, offset: number): boolean {
  return footnotes.notes.some(({ note: { span } }) => span.start <= offset && offset <= span.end);
}
