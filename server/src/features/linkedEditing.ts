/** What is written twice and must stay the same while one of the two is typed: a footnote number and that of its note. */
import type { Resolution } from '../model/resolution.ts';
import { relabelling } from '../rules/footnoteLabel.ts';
import { slice, touches, type Span } from '../text/span.ts';

export interface LinkedSpans {
  /** All with the same words. */
  readonly spans: readonly Span[];
  /** What may be typed there without ending the link. */
  readonly words: string;
}

/**
 * For a note with one call: with more of them, whoever types means this call alone, and renaming is for all of them. Numbers
 * of paragraphs are not linked: a number being typed may be that of another paragraph until it is complete.
 */
export function linkedAt({ footnotes, tree }: Resolution, offset: number): LinkedSpans | undefined {
  for (const { note, calls } of footnotes.notes) {
    const [call, ...others] = calls;
    if (call === undefined || others.length > 0) continue;
    const spans = [call.span, note.mark].map((mark) => labelIn(tree.text, mark, note.label));
    if (!spans.some((span) => touches(span, offset))) continue;
    const [one, other] = spans.map((span) => slice(tree.text, span));
    if (one !== other || call.form === 'glued') return undefined;
    return { spans, words: note.form === 'markdown' ? '[\\w-]+' : '[\\d⁰¹²³⁴⁵⁶⁷⁸⁹]+' };
  }
  return undefined;
}

function labelIn(text: string, mark: Span, label: string): Span {
  return relabelling(text, mark, { from: label, to: label }).span;
}
