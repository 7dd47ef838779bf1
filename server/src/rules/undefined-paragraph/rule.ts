/** A reference to a paragraph of this draft leads to one. */
import { ordinalName } from '../../lexicon/ordinals.ts';
import { annexName } from '../../model/annexName.ts';
import type { Label } from '../../model/numbering.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import { capitalized } from '../../text/capitalized.ts';
import { listed } from '../../text/listed.ts';
import { missingNumbers, numbersOf } from '../../model/missingNumbers.ts';
import { pathAbove } from '../../model/pathAbove.ts';
import type { Mention, Reference } from '../../model/reference.ts';
import { countsOn } from '../../model/renumber.ts';
import type { Resolution } from '../../model/resolution.ts';
import { span } from '../../text/span.ts';
import type { Related, Rule } from '../rule.ts';

export const undefinedParagraph: Rule = {
  severity: 'error',
  title: 'A reference to a paragraph of the draft leads to one',
  *check(resolution) {
    const lost = resolution.references.filter(
      ({ noun, mentions }) => paragraphNouns.has(noun) && mentions.some(isMissing),
    );
    if (lost.length === 0) return;
    const elsewhere = new Set([
      ...unplacedNumbers(resolution),
      ...misprinted(resolution),
      ...missingNumbers(resolution).flatMap(numbersOf),
    ]);
    const paths = new Set(resolution.numbering.map(({ path }) => path));
    const lastParagraph = lastParagraphs(resolution);
    for (const reference of lost) {
      const isElsewhere = ({ path }: Mention) =>
        reference.annex === undefined &&
        reference.noun !== 'preambular' &&
        (elsewhere.has(path) || elsewhere.has(path.replace(/ \(.*/, '')));
      const missing = reference.mentions.filter(
        (mention) => isMissing(mention) && !isElsewhere(mention),
      );
      const first = missing[0];
      const last = missing.at(-1);
      if (first === undefined || last === undefined) continue;
      yield {
        span: span(first.span.start, last.span.end),
        message: messageFor(paths, missing, reference),
        // Without "above" or "of the present resolution" the paragraph may be another text's.
        ...(reference.qualifier === 'bare' ? { severity: 'warning' } : {}),
        related: lastParagraph(reference),
      };
    }
  },
};

const paragraphNouns: ReadonlySet<Reference['noun']> = new Set([
  'paragraph',
  'subparagraph',
  'preambular',
]);

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

function wholeOf({ section, annex }: Reference): string {
  if (annex !== undefined) return annexName(annex);
  return section === undefined ? 'the draft' : `section ${section.numeral}`;
}

/**
 * `The draft has no paragraphs 6 to 9`; `The preamble has no ninth paragraph`; `Section II has no paragraph 6`; `Paragraph 2 has no
 * subparagraphs (d) and (e)` where all are looked for there.
 */
function messageFor(
  paths: ReadonlySet<string>,
  missing: readonly Mention[],
  reference: Reference,
): string {
  const plural = missing.length > 1 ? 's' : '';
  if (reference.noun === 'preambular') {
    const places = rangesOf(missing, (path) => ordinalName(Number(path)));
    return `The preamble has no ${listed(places)} paragraph${plural}`;
  }
  const above = pathAbove(missing[0]?.path ?? '');
  const isAboveThere =
    above !== '' &&
    paths.has(above) &&
    missing.every((mention) => pathAbove(mention.path) === above);
  const names = rangesOf(missing, (path) => path.slice(isAboveThere ? above.length + 1 : 0));
  return isAboveThere
    ? `Paragraph ${above} has no subparagraph${plural} ${listed(names)}`
    : `${capitalized(wholeOf(reference))} has no paragraph${plural} ${listed(names)}`;
}

/** Both ends of a range that are missing go together. */
function rangesOf(
  missing: readonly Mention[],
  nameOf: (path: string) => string,
): readonly string[] {
  const names: string[] = [];
  for (const [at, { path, role }] of missing.entries()) {
    const name = nameOf(path);
    const isEnd = role === 'to' && missing[at - 1]?.role === 'from';
    if (isEnd) names.push(`${names.pop() ?? ''} to ${name}`);
    else names.push(name);
  }
  return names;
}

/** The last paragraph, of the part a reference stands in or of the annex it means, shows how far the numbers go. */
function lastParagraphs({
  numbering,
  annexNumbering,
}: Resolution): (reference: Reference) => readonly Related[] {
  const homes = new Map<Paragraph, Label>(numbering.map((label) => [label.paragraph, label]));
  const operative = numbering.filter(({ paragraph }) => paragraph.kind === 'operative');
  const lastIn = new Map(operative.map((label) => [label.part, label]));
  const lastOf = ({ annex, from }: Reference) => {
    if (annex !== undefined)
      return annexNumbering.findLast((one) => one.annex === annex && !one.path.includes('('));
    const home = from && homes.get(from);
    return home === undefined ? operative.at(-1) : lastIn.get(home.part);
  };
  return (reference) => {
    if (reference.noun === 'preambular') return [];
    const last = lastOf(reference);
    if (last === undefined) return [];
    return [{ span: last.marker.span, message: `The last paragraph is ${last.marker.label}` }];
  };
}
