/** The words after the numbers of paragraphs: " above", " below". */
import type { Resolution } from '../../model/resolution.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import { partAt } from '../place/partAt.ts';

interface Labelled {
  readonly paragraph: Paragraph;
}

/** What already follows the numbers: ` above`, ` of the present resolution` */
const qualified = /^ ?(?:above|below|of)\b/;

/** For paragraphs a reference at the cursor names; nothing where such words follow, in `rest`. */
export function directionsFrom(
  resolution: Resolution,
  offset: number,
  rest: string,
): (labels: readonly Labelled[]) => string {
  if (qualified.test(rest)) return () => '';
  if (partAt(resolution.outline, offset) === undefined || inNote(resolution, offset)) {
    return () => ofThePresent;
  }
  return (labels) => {
    const [side, ...others] = new Set(
      labels.map(({ paragraph }) => (paragraph.span.start < offset ? ' above' : ' below')),
    );
    return side === undefined || others.length > 0 ? ofThePresent : side;
  };
}

const ofThePresent = ' of the present resolution';

function inNote({ footnotes }: Resolution, offset: number): boolean {
  return footnotes.notes.some(({ note: { span } }) => span.start <= offset && offset <= span.end);
}
