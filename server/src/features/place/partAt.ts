/** Which part of a resolution an offset stands in. */
import type { Outline, Part } from '../../model/outline.ts';
import type { Span } from '../../text/span.ts';

/** The part and its place; absent before the first part and from the first annex on. */
export function partAt(
  { parts, annexes }: Outline,
  offset: number,
): { readonly part: Part; readonly index: number } | undefined {
  const annex = annexes[0];
  if (annex !== undefined && annex.span.start < offset) return undefined;
  const index = parts.findLastIndex((part) => startOf(part) <= offset);
  const part = parts[index];
  return part && { part, index };
}

function startOf({ heading, organLine, sections }: Part): number {
  const first: { readonly span: Span } | undefined =
    heading ??
    organLine ??
    sections.flatMap((section) => [...section.preambular, ...section.operative])[0];
  return first?.span.start ?? Number.POSITIVE_INFINITY;
}
