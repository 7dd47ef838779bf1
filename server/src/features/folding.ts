/** What can be folded away: preamble, paragraphs, sections, annexes, footnotes, comments. */
import type { Part, Section } from '../model/outline.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Block, NumberedParagraph } from '../syntax/nodes.ts';
import { span, type Span } from '../text/span.ts';

export interface Fold {
  readonly span: Span;
  readonly kind?: 'comment' | 'region';
}

/** Only what takes more than one line, in order of the draft; the first line stays visible. */
export function foldingRanges({ tree, outline, comments }: Resolution): readonly Fold[] {
  const { frontMatter, mastheads } = outline;
  const folds: readonly Fold[] = [
    ...[frontMatter, ...mastheads].flatMap((block) =>
      block === undefined ? [] : [{ span: block.span, kind: 'region' as const }],
    ),
    ...outline.parts.flatMap(partFolds),
    ...outline.annexes.map((annex) => ({ span: annex.span })),
    ...noteFolds(tree.blocks),
    ...comments.map((comment) => ({ span: comment.span, kind: 'comment' as const })),
  ];
  return folds
    .filter((fold) => tree.text.slice(fold.span.start, fold.span.end).trimEnd().includes('\n'))
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function partFolds({ heading, organLine, sections }: Part): readonly Fold[] {
  const end = sections.map(endOf).at(-1);
  const whole = heading && end !== undefined ? [{ span: span(heading.span.start, end) }] : [];
  const preamble = sections[0]?.preambular.at(-1)?.span.end;
  const opening =
    organLine && preamble !== undefined ? [{ span: span(organLine.span.start, preamble) }] : [];
  return [...whole, ...opening, ...sections.flatMap(sectionFolds)];
}

function sectionFolds(section: Section): readonly Fold[] {
  const { heading, operative } = section;
  const paragraphs = operative.flatMap(paragraphFolds);
  return heading === undefined
    ? paragraphs
    : [{ span: span(heading.span.start, endOf(section)) }, ...paragraphs];
}

function endOf({ heading, preambular, operative }: Section): number {
  const last = operative.at(-1) ?? preambular.at(-1) ?? heading;
  return last?.span.end ?? 0;
}

function paragraphFolds(paragraph: NumberedParagraph): readonly Fold[] {
  return [{ span: paragraph.span }, ...paragraph.subparagraphs.flatMap(paragraphFolds)];
}

/** Notes that follow one another fold together. */
function noteFolds(blocks: readonly Block[]): readonly Fold[] {
  const folds: { span: Span }[] = [];
  let after: Block['kind'] | undefined;
  for (const block of blocks) {
    const last = folds.at(-1);
    if (block.kind === 'note' && after === 'note' && last !== undefined) {
      last.span = span(last.span.start, block.span.end);
    } else if (block.kind === 'note') folds.push({ span: block.span });
    after = block.kind;
  }
  return folds;
}
