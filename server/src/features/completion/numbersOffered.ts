/** Numbers of paragraphs and letters of subparagraphs as they are offered. */
import type { Resolution } from '../../model/resolution.ts';
import { shortened } from '../../text/shortened.ts';
import { span } from '../../text/span.ts';
import type { Candidate } from './candidates.ts';
import { directionsFrom } from './directionsFrom.ts';
import type { ListBehind } from './listAround.ts';
import type { Completion } from './offer.ts';
import { rank } from './rank.ts';
import type { WordBegun } from './wordBegun.ts';

/** The list at the cursor. */
interface ListBegun {
  readonly begun: WordBegun;
  readonly behind: ListBehind;
  /** What it names before the cursor. */
  readonly earlier: readonly Candidate[];
}

const detailLength = 70;

/** With "above" or "below" where the list ends with them and that is right for all it names. */
export function numbersOffered(
  resolution: Resolution,
  offset: number,
  numbers: readonly Candidate[],
  { begun, behind, earlier }: ListBegun,
): readonly Completion[] {
  const edited = span(offset - begun.typed.length, behind.end);
  const isOpen = behind.later !== '' || (begun.plural === 'plural' && begun.earlier === '');
  const direction = isOpen ? () => '' : directionsFrom(resolution, offset, behind.rest);
  return numbers.map((number, place) => ({
    label: number.path,
    kind: 'paragraph',
    detail: shortened(number.words, detailLength),
    markdown: number.markdown,
    edit: { span: edited, newText: `${number.path}${direction([...earlier, number])}` },
    filterText: number.path,
    sortText: rank(place),
  }));
}
