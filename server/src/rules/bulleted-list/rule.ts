/** Lists within a paragraph are lettered, not bulleted. */
import type { Resolution } from '../../model/resolution.ts';
import type { Operative, Paragraph, Preambular, Subparagraph } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { letter, roman } from '../../text/numerals.ts';
import { slice } from '../../text/span.ts';
import { endingOf } from '../ending.ts';
import { closingPart, isBullet } from '../operativeEnds.ts';
import { punctuationFix } from '../punctuationFix.ts';
import type { Finding, Rule } from '../rule.ts';

export const bulletedList: Rule = {
  severity: 'information',
  profiles: { sc: 'off' },
  title: 'Lists within a paragraph are lettered (a), (b), (c), not bulleted',
  *check(resolution) {
    const finals = finalParagraphs(resolution);
    const draft = resolution.tree.text;
    for (const paragraph of [...resolution.own.preambular, ...resolution.own.operative]) {
      const ends = { closing: closingPart(paragraph), mark: endMark(paragraph, finals) };
      for (const list of bulletedLists(paragraph)) yield lettered(list, ends, draft);
    }
  },
};

/** The paragraphs that close a text. */
function finalParagraphs({ outline }: Resolution): ReadonlySet<Paragraph | undefined> {
  return new Set(
    outline.parts.map(({ sections }) => sections.flatMap(({ operative }) => operative).at(-1)),
  );
}

function endMark(paragraph: Operative | Preambular, finals: ReadonlySet<Paragraph | undefined>) {
  if (paragraph.kind === 'preambular') return ',';
  return finals.has(paragraph) ? '.' : ';';
}

type List = readonly [Subparagraph, Subparagraph, ...Subparagraph[]];

/** At every level; a single dash makes no list. */
function* bulletedLists({ subparagraphs }: Paragraph): Iterable<List> {
  const [first, second, ...others] = subparagraphs;
  if (first !== undefined && second !== undefined && subparagraphs.every(isBullet))
    yield [first, second, ...others];
  for (const below of subparagraphs) yield* bulletedLists(below);
}

/** How the paragraph ends, and where. */
interface Ends {
  readonly closing: Paragraph;
  readonly mark: string;
}

function lettered(list: List, ends: Ends, draft: string): Finding {
  const [first] = list;
  const { span } = first.marker;
  const labels = list.map(({ level }, at) => labelOf(level, at + 1));
  const edits = list.flatMap((one, at): Edit[] => [
    { span: one.marker.span, newText: labels[at] ?? '' },
    ...endEdits(one, ends, draft),
  ]);
  return {
    span,
    message: `Expected "${labels[0]}", "${labels[1]}" … before what is listed, found "${slice(draft, span)}"`,
    fixes: [{ title: 'Letter the list', edits }],
  };
}

/** `(a)`, below it `(i)`, `a.`, `i.` */
function labelOf(level: number, value: number): string {
  const sign = level % 2 === 1 ? letter(value) : roman(value);
  return level > 2 ? `${sign}.` : `(${sign})`;
}

/** Bullets do without clause punctuation; what is lettered ends with a semicolon, the last one as its paragraph does. */
function endEdits(one: Subparagraph, { closing, mark }: Ends, draft: string): readonly Edit[] {
  const ending = one.subparagraphs.length > 0 ? undefined : endingOf(one.body, draft);
  const right = one === closing ? mark : ';';
  if (ending?.certainty !== 'certain' || ending.mark === right) return [];
  // Lists in preambles end in commas as well as semicolons.
  if (mark === ',' && (ending.mark === ',' || ending.mark === ';')) return [];
  return ['', ',', ';', '.'].includes(ending.mark) ? punctuationFix(ending, right).edits : [];
}
