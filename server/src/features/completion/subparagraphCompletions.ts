/** After "subparagraph": the letters of the paragraph's own list, or of the paragraph named behind. */
import type { Resolution } from '../../model/resolution.ts';
import type { Paragraph, Subparagraph } from '../../syntax/nodes.ts';
import { touches } from '../../text/span.ts';
import { partAt } from '../place/partAt.ts';
import { candidateOf } from './candidates.ts';
import { listBehind } from './listAround.ts';
import { numbersOffered } from './numbersOffered.ts';
import type { Completion } from './offer.ts';
import { behindCitation, ofAnotherText } from './ofAnotherText.ts';
import { wordBegun } from './wordBegun.ts';

/** None of those the list names already, nor the one the cursor is in; nothing where there is no such list in the draft. */
export function subparagraphCompletions(
  resolution: Resolution,
  offset: number,
  before: string,
): readonly Completion[] | undefined {
  const begun = wordBegun(before, 'subparagraph', isListed);
  if (begun === undefined) return undefined;
  if (behindCitation.test(before.slice(0, begun.noun))) return [];
  const behind = listBehind(resolution.tree.text, offset, begun.typed);
  const list = listMeant(resolution, offset, behind.rest)
    .filter(({ marker }) => marker.series !== 'bullet')
    .map((paragraph) => candidateOf(`(${paragraph.marker.label})`, paragraph));
  const earlier = list.filter(({ path }) => begun.earlier.includes(path));
  const offered = list.filter(
    ({ span, path }) =>
      !touches(span, offset) && !`${begun.earlier} ${behind.later}`.includes(path),
  );
  return numbersOffered(resolution, offset, offered, { begun, behind, earlier });
}

/** `(a),`, `and` */
const listed = /^(?:\([a-z]{1,6}\),?|and|or|to)$/;

function isListed(word: string): boolean {
  return listed.test(word);
}

/** ` of paragraph 3`, ` in paragraph 2 (b)` */
const ofParagraph =
  /^ ?(?:of|in) paragraph (?<path>\d{1,4}(?: (?:bis|ter|quater))?(?: \([a-z]{1,6}\)){0,2})/;

function listMeant(resolution: Resolution, offset: number, rest: string): readonly Subparagraph[] {
  const match = ofParagraph.exec(rest);
  if (ofAnotherText.test(rest.slice(match?.[0].length ?? 0))) return [];
  const index = partAt(resolution.outline, offset)?.index;
  const labels = resolution.numbering.filter(({ part }) => part === index);
  const path = match?.groups?.['path'];
  return path === undefined
    ? listAround(
        labels.map(({ paragraph }) => paragraph),
        offset,
      )
    : (labels.find((label) => label.path === path)?.paragraph.subparagraphs ?? []);
}

/** The list below the words the cursor is in; within a list that list. */
function listAround(paragraphs: readonly Paragraph[], offset: number): readonly Subparagraph[] {
  const around = paragraphs.filter(({ span: own }) => touches(own, offset));
  const [own, above] = around.toReversed();
  if (own === undefined) return [];
  return own.subparagraphs.length > 0 || above === undefined
    ? own.subparagraphs
    : above.subparagraphs;
}
