/** The words a paragraph opens with, as a message quotes them. */
import type { Operative, Preambular } from '../syntax/nodes.ts';
import { sourceSpan } from '../text/prose.ts';
import type { Span } from '../text/span.ts';

/** `Also requests`; the first word where the opening was not understood. */
export function openingWords({ body, opening }: Operative | Preambular): string {
  const { text } = body.prose;
  return text.slice(opening?.start ?? 0, opening?.end ?? firstWordEnd(text));
}

/** Where these words stand in the draft. */
export function openingSpan({ body, opening }: Operative | Preambular): Span {
  const { prose } = body;
  return sourceSpan(prose, opening?.start ?? 0, opening?.end ?? firstWordEnd(prose.text));
}

function firstWordEnd(text: string): number {
  const end = text.indexOf(' ');
  return end === -1 ? text.length : end;
}
