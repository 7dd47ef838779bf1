/** A reference to a paragraph of this draft leads to one. */
import { listed } from '../../text/listed.ts';
import type { Label } from '../../model/numbering.ts';
import type { Mention, Reference } from '../../model/reference.ts';
import { countsOn } from '../../model/renumber.ts';
import type { Resolution } from '../../model/resolution.ts';
import { span } from '../../text/span.ts';
import { missingNumbers } from '../missingNumbers.ts';
import type { Related, Rule } from '../rule.ts';

export const undefinedParagraph: Rule = {
  severity: 'error',
  title: 'A reference to a paragraph of the draft leads to one',
  *check(resolution) {
    const lost = resolution.references.filter(
      ({ noun, mentions }) =>
        (noun === 'paragraph' || noun === 'subparagraph') && mentions.some(isMissing),
    );
    if (lost.length === 0) return;
    const elsewhere = new Set([
      ...unplacedNumbers(resolution),
      ...misprinted(resolution),
      ...missingNumbers(resolution).map(({ number }) => number),
    ]);
    for (const reference of lost) {
      const missing = reference.mentions.filter(
        (mention) =>
          isMissing(mention) &&
          !elsewhere.has(mention.path) &&
          !elsewhere.has(mention.path.replace(/ \(.*/, '')),
      );
      const first = missing[0];
      const last = missing.at(-1);
      if (first === undefined || last === undefined) continue;
      yield {
        span: span(first.span.start, last.span.end),
        message: messageFor(resolution, missing),
        // Without "above" or "of the present resolution" the paragraph may be another text's.
        ...(reference.qualifier === 'bare' ? { severity: 'warning' } : {}),
        related: lastParagraph(resolution, reference),
      };
    }
  },
};

function isMissing({ target }: Mention): boolean {
  return target.kind === 'missing';
}

/** Numbers of text that is not understood as paragraphs: what a table or a list of "shall" clauses is numbered by. */
function unplacedNumbers({ tree }: Resolution): readonly string[] {
  return tree.blocks.flatMap((block) =>
    block.kind === 'passage' ? [block.marker?.label ?? ''] : [],
  );
}

/** Paragraphs that are there, only their number is wrong: the numbering rules speak of that. */
function misprinted(resolution: Resolution): readonly string[] {
  return resolution.numbering
    .filter((label) => label.fault !== undefined && !countsOn(resolution, label))
    .map(({ running }) => running);
}

function messageFor({ numbering }: Resolution, missing: readonly Mention[]): string {
  const paths = missing.map(({ path }) => path);
  const [only] = paths;
  if (paths.length > 1 || only === undefined) return `No paragraphs ${listed(paths)} here`;
  const above = only.slice(0, Math.max(0, only.lastIndexOf(' (')));
  const isAboveThere = above !== '' && numbering.some(({ path }) => path === above);
  const inside = isAboveThere ? only.slice(above.length + 1) : only;
  return isAboveThere
    ? `Paragraph ${above} has no subparagraph ${inside}`
    : `The draft has no paragraph ${only}`;
}

/** The last paragraph shows how far the numbers go. */
function lastParagraph({ numbering }: Resolution, { from }: Reference): readonly Related[] {
  const home = numbering.find(({ paragraph }) => paragraph === from);
  const last = numbering.findLast(
    ({ paragraph, part }: Label) =>
      paragraph.kind === 'operative' && (home === undefined || part === home.part),
  );
  if (last === undefined) return [];
  return [{ span: last.marker.span, message: `The last paragraph is ${last.marker.label}` }];
}
