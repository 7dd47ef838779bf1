/** `# Title`, `## Heading`, `# Annex`: what stands above a text is marked as such. */
import type { Annex, Heading, Title } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { slice, span } from '../../text/span.ts';
import type { Stretch } from './sheet.ts';

/** How much deeper the headings of a draft must be, so that `#` is left for title and annexes. */
export function deeperBy(draft: string, sheet: readonly Stretch[]): 0 | 1 {
  const isFirst = sheet.some(
    ({ kind, span: place }) => kind === 'heading' && hashesOf(slice(draft, place)) === 1,
  );
  return isFirst ? 1 : 0;
}

/** `## ` */
const hashes = /^#{1,6}(?=\s)/;

function hashesOf(words: string): number {
  return hashes.exec(words)?.[0].length ?? 0;
}

/** Nobody marks a heading deeper. */
const deepest = 6;

/** What marks a title, heading or annex. */
export function headingEdits(
  draft: string,
  { node, span: whole, within }: Stretch,
  deeper: 0 | 1,
): readonly Edit[] {
  if (node.kind !== 'title' && node.kind !== 'heading' && node.kind !== 'annex') return [];
  const words = slice(draft, whole);
  const depth = hashesOf(words);
  if (node.body.prose.text === '' || (depth === 0 && !mayBeMarked(words, node, within))) return [];
  const usual = depth === 0 ? 2 : Math.min(depth + deeper, deepest);
  const mark = `${'#'.repeat(node.kind === 'heading' ? usual : 1)} `;
  const place = span(whole.start, node.body.span.start);
  const prefix: readonly Edit[] =
    slice(draft, place) === mark ? [] : [{ span: place, newText: mark }];
  return [...prefix, ...withoutBold(node)];
}

/**
 * A title or an annex over several lines may be something else besides, and so may a heading that has neither number nor
 * mark if it has two lines or stands in an annex.
 */
function mayBeMarked(
  words: string,
  node: Title | Heading | Annex,
  within: Stretch['within'],
): boolean {
  if (node.body.span.start !== node.span.start) return false;
  const isOneLine = !/[\n\r]/.test(words);
  if (node.kind !== 'heading') return isOneLine;
  if (node.numeral !== undefined || words.startsWith('**')) return true;
  return isOneLine && within === 'resolution';
}

/** `**I. Organization of work**`: the mark of a heading says it already. */
function withoutBold({ body }: Title | Heading | Annex): readonly Edit[] {
  const bold = body.emphases.find(
    ({ style, span: place }) =>
      style === 'bold' && place.start === body.span.start && place.end === body.span.end,
  );
  if (bold === undefined) return [];
  return [
    { span: span(bold.span.start, bold.inner.start), newText: '' },
    { span: span(bold.inner.end, bold.span.end), newText: '' },
  ];
}
