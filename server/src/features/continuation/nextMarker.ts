/** The number or letter a new paragraph gets. */
import { levelOf } from '../../model/levelOf.ts';
import type { Label } from '../../model/numbering.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Marker } from '../../syntax/nodes.ts';
import { inItsNumerals } from '../../syntax/numberForm.ts';
import { letter, roman } from '../../text/numerals.ts';
import { unreachable } from '../../text/unreachable.ts';
import { indentBefore, usualIndent } from '../writing/indent.ts';

const indentOfLevel = ' '.repeat(usualIndent);

/** Where nothing in the draft says how it is written. */
export const firstLetter = `${indentOfLevel}(a) `;

/** `3. ` → `4. `, `II. ` → `III. `, `    (b) ` → `    (c) `: written like the one before. */
export function paragraphContinued({ tree }: Resolution, { marker }: Label): string | undefined {
  const label = following(marker);
  return label === undefined ? undefined : likeMarker(tree.text, marker, label);
}

/** The first subparagraph under a chapeau, written like others of its level. */
export function chapeauContinued(
  { tree, numbering }: Resolution,
  { marker, paragraph }: Label,
): string | undefined {
  const level = levelOf(paragraph) + 1;
  const model = numbering.find((other) => levelOf(other.paragraph) === level)?.marker;
  if (model?.series === 'letter' || model?.series === 'roman') {
    const first = model.series === 'letter' ? letter(1) : roman(1);
    return likeMarker(tree.text, model, first);
  }
  const first = canonical[level - 1];
  return first === undefined
    ? undefined
    : `${indentBefore(tree.text, marker.span.start)}${indentOfLevel}${first} `;
}

const canonical = ['(a)', '(i)', 'a.', 'i.'];

function following(marker: Marker): string | undefined {
  const { series, value } = marker;
  switch (series) {
    case 'arabic':
      return inItsNumerals(marker, String(value + 1));
    case 'letter':
      return letter(value + 1);
    case 'roman':
      return roman(value + 1);
    case 'bullet':
      return undefined;
    default:
      return unreachable(series);
  }
}

/** Indent, list dash, brackets and full stop stay; quotation marks do not come again. */
function likeMarker(text: string, marker: Marker, label: string): string {
  const before = text.slice(marker.span.start, marker.labelSpan.start);
  const lead = before.startsWith(marker.lead)
    ? before.slice(marker.lead.length).trimStart()
    : before;
  const close = text.slice(marker.labelSpan.end, marker.span.end);
  const capital = marker.label === marker.label.toUpperCase() && marker.series !== 'arabic';
  return `${indentBefore(text, marker.span.start)}${lead}${capital ? label.toUpperCase() : label}${close} `;
}
