/** After "subparagraph": the letters of the paragraph's own list, or of the paragraph named behind. */
import type { Resolution } from '../../model/resolution.ts';
import type { Paragraph, Subparagraph } from '../../syntax/nodes.ts';
import { shortened } from '../../text/shortened.ts';
import { span, touches } from '../../text/span.ts';
import { partAt } from '../place/partAt.ts';
import { paragraphText } from '../writing/paragraphText.ts';
import { directionsFrom } from './directionsFrom.ts';
import { listBehind } from './listAround.ts';
import type { Completion } from './offer.ts';
import { rank } from './rank.ts';
import { wordBegun } from './wordBegun.ts';

const detailLength = 70;

/** None of those the list names already, nor the one the cursor is in; nothing where there is no such list. */
export function subparagraphCompletions(
  resolution: Resolution,
  offset: number,
  before: string,
): readonly Completion[] | undefined {
  const begun = wordBegun(before, 'subparagraph', isListed);
  if (begun === undefined) return undefined;
  const behind = listBehind(resolution.tree.text, offset, begun.typed);
  const named = `${begun.earlier} ${behind.later}`;
  const edited = span(offset - begun.typed.length, behind.end);
  const isOpen = behind.later !== '' || (begun.plural === 'plural' && begun.earlier === '');
  const direction = isOpen ? () => '' : directionsFrom(resolution, offset, behind.rest);
  return listMeant(resolution, offset, behind.rest)
    .filter((one) => one.marker.series !== 'bullet' && !touches(one.span, offset))
    .map((paragraph) => ({ paragraph, label: `(${paragraph.marker.label})` }))
    .filter(({ label }) => !named.includes(label))
    .map(({ paragraph, label }, place) => ({
      label,
      kind: 'paragraph',
      detail: shortened(paragraph.body.prose.text, detailLength),
      markdown: paragraphText(paragraph),
      edit: { span: edited, newText: `${label}${direction([{ paragraph }])}` },
      filterText: label,
      sortText: rank(place),
    }));
}

/** `(a),`, `and` */
const listed = /^(?:\([a-z]{1,6}\),?|and|or|to)$/;

function isListed(word: string): boolean {
  return listed.test(word);
}

/** ` of paragraph 3`, ` in paragraph 2 (b)` */
const ofParagraph =
  /^ ?(?:of|in) paragraph (?<path>\d{1,4}(?: (?:bis|ter|quater))?(?: \([a-z]{1,6}\)){0,2})/;
/** ` of resolution 65/230` */
const ofAnything = /^ ?of /;

function listMeant(resolution: Resolution, offset: number, rest: string): readonly Subparagraph[] {
  const index = partAt(resolution.outline, offset)?.index;
  const labels = resolution.numbering.filter(({ part }) => part === index);
  const path = ofParagraph.exec(rest)?.groups?.['path'];
  if (path !== undefined) {
    return labels.find((label) => label.path === path)?.paragraph.subparagraphs ?? [];
  }
  return ofAnything.test(rest)
    ? []
    : listAround(
        labels.map(({ paragraph }) => paragraph),
        offset,
      );
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
