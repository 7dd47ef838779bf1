/** How the opening words of a paragraph are marked. */
import type { Emphasis, Operative, Preambular } from '../syntax/nodes.ts';
import type { Span } from '../text/span.ts';
import { openingSpan } from './openingOf.ts';

export interface StyledOpening {
  readonly paragraph: Operative | Preambular;
  /** The opening words in the draft. */
  readonly span: Span;
  /** Bold and underlined openings are a style of their own. */
  readonly style: 'italic' | 'plain' | 'other';
  /** What marks their first letter. */
  readonly emphasis: Emphasis | undefined;
}

/** Only where the opening is one of the usual. */
export function styledOpenings(
  paragraphs: readonly (Operative | Preambular)[],
): readonly StyledOpening[] {
  return paragraphs
    .filter(({ opening }) => opening?.known === true && opening.form !== 'base')
    .map((paragraph) => {
      const span = openingSpan(paragraph);
      const emphasis = paragraph.body.emphases.find(
        ({ inner }) => inner.start <= span.start && span.start < inner.end,
      );
      return { paragraph, span, style: styleOf(emphasis), emphasis };
    });
}

function styleOf(emphasis: Emphasis | undefined): StyledOpening['style'] {
  if (emphasis === undefined) return 'plain';
  return emphasis.style === 'italic' ? 'italic' : 'other';
}
