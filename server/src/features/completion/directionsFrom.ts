/** The words after the numbers of paragraphs: " above", " below". */
import type { Resolution } from '../../model/resolution.ts';
import { partAt } from '../place/partAt.ts';
import type { Candidate } from './candidates.ts';

/** What already follows the numbers: ` above`, ` of the present resolution` */
const qualified = /^ ?(?:above|below|of)\b/;

/** For paragraphs a reference at the cursor names; nothing where such words follow, in `rest`. */
export function directionsFrom(
  resolution: Resolution,
  offset: number,
  rest: string,
): (named: readonly Candidate[]) => string {
  if (qualified.test(rest)) return () => '';
  const isOutside = partAt(resolution.outline, offset) === undefined || inNote(resolution, offset);
  return (named) => {
    if (isOutside && named.some((one) => one.of === 'resolution')) return ofThePresent;
    const [side, ...others] = new Set(
      named.map(({ span }) => (span.start < offset ? ' above' : ' below')),
    );
    if (side !== undefined && others.length === 0) return side;
    return named.some((one) => one.of === 'resolution') ? ofThePresent : ofTheAnnex;
  };
}

const ofThePresent = ' of the present resolution';
const ofTheAnnex = ' of the present annex';

function inNote({ footnotes }: Resolution, offset: number): boolean {
  return footnotes.notes.some(({ note: { span } }) => span.start <= offset && offset <= span.end);
}
