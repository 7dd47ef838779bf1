/** The number or letter of a paragraph, renamed at its marker or where a reference names it. */
import { renaming } from '../../model/renumber.ts';
import type { Label } from '../../model/numbering.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { NumberedParagraph, Paragraph } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import { shortened } from '../../text/shortened.ts';
import { slice, type Span } from '../../text/span.ts';
import { paragraphsOf } from '../place/paragraphsOf.ts';
import type { Nameable } from './nameable.ts';
import { numberWritten } from './numberWritten.ts';

/** `span` is where the number stands that the cursor is on. */
export function paragraphName(resolution: Resolution, label: Label, span: Span): Nameable {
  return { span, name: label.marker.label, renamed: (name) => renamed(resolution, label, name) };
}

function renamed(resolution: Resolution, label: Label, name: string): readonly Edit[] | Refusal {
  const number = numberWritten(label, name);
  if (typeof number !== 'string') return number;
  if (number === label.marker.label) return [];
  const other = bearerOf(resolution, label, number);
  if (other !== undefined) return taken(other);
  const { edits, left } = renaming(resolution, label, number);
  const [first] = left;
  return first === undefined
    ? edits
    : refuse(
        `"${slice(resolution.tree.text, first.span)}" would then be out of order: change this reference first`,
      );
}

/** The paragraph beside it that has the number already. */
function bearerOf(resolution: Resolution, label: Label, number: string): Label | undefined {
  const alike = resolution.numbering.filter(
    (other) => other !== label && other.series === label.series && other.marker.label === number,
  );
  if (alike.length === 0) return undefined;
  const holders = holdersIn(resolution);
  const holder = holders.get(label.paragraph);
  return alike.find((other) => holders.get(other.paragraph) === holder);
}

/** The paragraph each subparagraph stands in; operative paragraphs stand in none. */
function holdersIn(resolution: Resolution): ReadonlyMap<NumberedParagraph, Paragraph> {
  const holders = new Map<NumberedParagraph, Paragraph>();
  for (const paragraph of paragraphsOf(resolution)) {
    for (const part of paragraph.subparagraphs) holders.set(part, paragraph);
  }
  return holders;
}

const wordsShown = 50;

function taken({ path, paragraph }: Label): Refusal {
  const words = shortened(paragraph.body.prose.text, wordsShown);
  return refuse(
    `Paragraph ${path} ("${words}") has this number already: to exchange the two, move one of them past the other`,
  );
}
