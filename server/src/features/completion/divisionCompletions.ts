/** After "annex" and "section": those of the draft. */
import type { Resolution } from '../../model/resolution.ts';
import { shortened } from '../../text/shortened.ts';
import { encloses, span } from '../../text/span.ts';
import { partAt } from '../place/partAt.ts';
import { escaped } from '../writing/escaped.ts';
import { restOfLine } from '../writing/restOfLine.ts';
import type { Completion } from './offer.ts';
import { rank } from './rank.ts';
import { wordBegun } from './wordBegun.ts';

/** An annex or a section that has a numeral. */
interface Division {
  readonly numeral: string;
  readonly title: string;
}

/** None of those the list names already, and nothing where another text is named before or behind. */
export function divisionCompletions(
  resolution: Resolution,
  offset: number,
  before: string,
): readonly Completion[] | undefined {
  for (const noun of ['annex', 'section'] as const) {
    const begun = wordBegun(before, noun, isListed, numeral);
    if (begun === undefined) continue;
    const rest = restOfLine(resolution.tree.text, offset);
    const behind = numeralBehind.exec(rest)?.[0].length ?? 0;
    const isForeign =
      behindComma.test(before.slice(0, begun.noun)) || toAnotherText.test(rest.slice(behind));
    if (isForeign) return [];
    const named = new Set(begun.earlier.split(/[ ,]+/));
    const edited = span(offset - begun.typed.length, offset + behind);
    return divisions[noun](resolution, offset)
      .filter((division) => !named.has(division.numeral))
      .map((division, place) => offer(division, edited, place));
  }
  return undefined;
}

/** `I`, `IV`, `B`, `2` */
const numeral = /^(?:[IVXLC]{1,7}|[A-Z]|\d{1,3})?$/;
/** The same behind the cursor */
const numeralBehind = /^(?:[IVXLC]{1,7}|[A-Z]|\d{1,3})?(?!\w)/;
/** `I`, `II,`, `and` */
const listed = /^(?:(?:[IVXLC]{1,7}|[A-Z]|\d{1,3}),?|and|or|to)$/;
/** `resolution 65/230, `: what comes next is a place in that */
const behindComma = /,\s*$/;
/** ` to resolution 65/230`, ` of the report`; but not ` to the present resolution` */
const toAnotherText =
  /^ ?(?:of|to) (?!(?:the present|this)\b)(?:the|its|that|resolution|decision|document|[A-Z])/;

function isListed(word: string): boolean {
  return listed.test(word);
}

const divisions: Readonly<
  Record<'annex' | 'section', (resolution: Resolution, offset: number) => readonly Division[]>
> = {
  annex: ({ outline }, offset) =>
    outline.annexes
      .filter((annex) => !encloses(annex.span, span(offset, offset)))
      .flatMap(({ numeral: own, title = '' }) =>
        own === undefined ? [] : { numeral: own, title },
      ),
  section: ({ outline }, offset) =>
    (partAt(outline, offset)?.part.sections ?? []).flatMap(({ heading }) =>
      heading?.numeral === undefined ? [] : { numeral: heading.numeral, title: heading.text },
    ),
};

const detailLength = 70;

function offer(
  { numeral: label, title }: Division,
  edited: Completion['edit']['span'],
  place: number,
): Completion {
  return {
    label,
    kind: 'paragraph',
    ...(title === '' ? {} : { detail: shortened(title, detailLength), markdown: escaped(title) }),
    edit: { span: edited, newText: label },
    filterText: label,
    sortText: rank(place),
  };
}
