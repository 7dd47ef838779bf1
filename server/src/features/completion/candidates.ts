/** The paragraphs a number at the cursor may mean. */
import type { AnnexLabel } from '../../model/annexLabels.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { NumberedParagraph } from '../../syntax/nodes.ts';
import { touches, type Span } from '../../text/span.ts';
import { partAt } from '../place/partAt.ts';
import { annexedText } from '../writing/annexedText.ts';
import { paragraphText } from '../writing/paragraphText.ts';

export interface Candidate {
  /** As it is offered: "2 (b)", or "(b)" in the list of its paragraph. */
  readonly path: string;
  readonly span: Span;
  readonly words: string;
  readonly markdown: string;
  /** `annex`: of the annex the cursor is in, which speaks of it as "paragraph 3 above". */
  readonly of: 'resolution' | 'annex';
}

/** Of the part of a composite resolution the cursor is in; in an annex its own paragraphs, and then those of the resolution. */
export function candidatesAt(resolution: Resolution, offset: number): readonly Candidate[] {
  const { outline, numbering, annexNumbering } = resolution;
  const index = partAt(outline, offset)?.index;
  const beside = annexNumbering.filter(({ annex }) => touches(annex.span, offset));
  const labels = index === undefined ? numbering : numbering.filter(({ part }) => part === index);
  return [
    ...beside.map((label) => annexed(resolution, label)),
    ...labels.map(({ path, paragraph }) => candidateOf(path, paragraph)),
  ];
}

/** A paragraph of the resolution, under the name it is offered by. */
export function candidateOf(path: string, paragraph: NumberedParagraph): Candidate {
  const { span, body } = paragraph;
  return {
    path,
    span,
    words: body.prose.text,
    markdown: paragraphText(paragraph),
    of: 'resolution',
  };
}

function annexed(resolution: Resolution, label: AnnexLabel): Candidate {
  const { path, passage } = label;
  const words = passage.body.prose.text;
  return { path, span: passage.span, words, markdown: annexedText(resolution, label), of: 'annex' };
}
