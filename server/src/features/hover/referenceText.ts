/** The text a reference to a paragraph, section or annex points to, or that there is none. */
import type { AnnexLabel } from '../../model/annexLabels.ts';
import { ordinalName } from '../../lexicon/ordinals.ts';
import { annexName } from '../../model/annexName.ts';
import type { Label } from '../../model/numbering.ts';
import { pathAbove } from '../../model/pathAbove.ts';
import type { Mention, Reference } from '../../model/reference.ts';
import type { Resolution } from '../../model/resolution.ts';
import type {
  Annex,
  Block,
  Heading,
  NumberedParagraph,
  Preambular,
  Subparagraph,
} from '../../syntax/nodes.ts';
import { unreachable } from '../../text/unreachable.ts';
import { capitalized } from '../../text/capitalized.ts';
import { escaped } from '../writing/escaped.ts';
import { annexedText } from '../writing/annexedText.ts';
import { shortened } from '../../text/shortened.ts';
import { paragraphText } from '../writing/paragraphText.ts';
import { passageText } from '../writing/passageText.ts';
import { withinRange } from './withinRange.ts';

/** How many paragraphs inside a range are shown; it may cover dozens. */
const shownInside = 4;

/** One passage a mention, in their order; those inside a range too. */
export function referenceText(
  resolution: Resolution,
  reference: Reference,
  mentions: readonly Mention[],
): string {
  const passages = mentions.flatMap((mention, index) => [
    textOf(resolution, reference, mention),
    ...(mention.role === 'from' ? insideText(resolution, mention, mentions[index + 1]) : []),
  ]);
  return passages.join('\n\n---\n\n');
}

function insideText(
  resolution: Resolution,
  from: Mention,
  to: Mention | undefined,
): readonly string[] {
  const inside = withinRange(resolution, from, to);
  const shown = inside.slice(0, shownInside).map(labelText);
  const rest = inside.length - shown.length;
  return rest === 0 ? shown : [...shown, `… and ${rest} more`];
}

function labelText({ path, paragraph }: Label): string {
  return passageText(path, paragraph);
}

function textOf(resolution: Resolution, reference: Reference, mention: Mention): string {
  const { target } = mention;
  switch (target.kind) {
    case 'paragraph':
      return passageText(mention.path, target.paragraph);
    case 'preambular':
      return preambularText(mention.path, target.paragraph);
    case 'heading':
      return headingText(resolution, target.heading);
    case 'annexed':
      return annexedText(resolution, target.label);
    case 'annex':
      return annexText(target.annex);
    case 'missing':
      return missingText(resolution, reference, mention);
    default:
      return unreachable(target);
  }
}

function preambularText(path: string, paragraph: Preambular): string {
  const name = capitalized(`${ordinalName(Number(path))} preambular paragraph`);
  return `**${escaped(name)}**\n\n${paragraphText(paragraph)}`;
}

function headingText({ outline }: Resolution, heading: Heading): string {
  const sections = outline.parts.flatMap((part) => part.sections);
  const section = sections.find((candidate) => candidate.heading === heading);
  const name = heading.role === 'part' ? 'Part' : 'Section';
  const numeral = heading.numeral === undefined ? '' : ` ${escaped(heading.numeral)}`;
  return `**${name}${numeral}** · ${escaped(heading.text)}${extentOf(section?.operative ?? [])}`;
}

function extentOf(paragraphs: readonly NumberedParagraph[]): string {
  const labels = paragraphs.flatMap(({ marker }) => marker?.label ?? []);
  const [first] = labels;
  const last = labels.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last
    ? `\n\nParagraph ${escaped(first)}`
    : `\n\nParagraphs ${escaped(first)} to ${escaped(last)}`;
}

const annexLength = 240;

function annexText({ numeral, title, blocks }: Annex): string {
  const name = ['Annex', numeral ?? ''].join(' ').trim();
  const beside = title === undefined ? '' : ` · ${escaped(title)}`;
  const words = blocks.flatMap(wordsOf);
  const beginning = escaped(shortened(words.join(' '), annexLength));
  return `**${escaped(name)}**${beside}${beginning === '' ? '' : `\n\n${beginning}`}`;
}

/** Notes belong to what calls them, and a table says nothing on one line. */
function wordsOf(block: Block): readonly string[] {
  if (block.kind === 'note' || !('body' in block)) return [];
  const { text } = block.body.prose;
  return text.startsWith('|') ? [] : [text];
}

function missingText(resolution: Resolution, reference: Reference, { path }: Mention): string {
  if (reference.noun === 'preambular') return missingInPreamble(path);
  if (reference.annex !== undefined) return missingInAnnex(resolution, reference.annex, path);
  const noun = reference.noun === 'subparagraph' ? 'paragraph' : reference.noun;
  const missing = ['There is no', noun, escaped(path)].filter((word) => word !== '').join(' ');
  return `${missing} in this draft. ${whatIsThere(resolution, reference, path)}`.trim();
}

function missingInPreamble(path: string): string {
  return escaped(`The preamble has no ${ordinalName(Number(path))} paragraph.`);
}

function missingInAnnex({ annexNumbering }: Resolution, annex: Annex, path: string): string {
  const own = annexNumbering.filter((label) => label.annex === annex);
  const name = capitalized(annexName(annex));
  return `${escaped(`${name} has no paragraph ${path}.`)} ${paragraphsThere(own.filter(isOutermost))}`;
}

function isOutermost({ path }: AnnexLabel): boolean {
  return !path.includes('(');
}

function whatIsThere(resolution: Resolution, { noun, from }: Reference, path: string): string {
  if (noun === 'annex') return annexesThere(resolution);
  if (noun === 'section' || noun === 'part') return '';
  const { numbering } = resolution;
  const part = numbering.find(({ paragraph }) => paragraph === from)?.part;
  const near = numbering.filter((label) => part === undefined || label.part === part);
  const outer = near.find((label) => label.path === pathAbove(path));
  const inner = near.filter((label) => outer?.paragraph.subparagraphs.some(isOf(label)) === true);
  if (outer !== undefined) return `Paragraph ${escaped(outer.path)} has ${subparagraphsIn(inner)}.`;
  return paragraphsThere(near.filter(({ paragraph }) => paragraph.kind === 'operative'));
}

function isOf({ paragraph }: Label): (part: Subparagraph) => boolean {
  return (part) => part === paragraph;
}

function subparagraphsIn(labels: readonly Label[]): string {
  const first = labels.at(0);
  const last = labels.at(-1);
  if (first === undefined || last === undefined) return 'no subparagraphs';
  const [from, to] = [escaped(`(${first.marker.label})`), escaped(`(${last.marker.label})`)];
  return first === last ? `only ${from}` : `${from} to ${to}`;
}

function paragraphsThere(labels: readonly Pick<Label, 'path'>[]): string {
  const first = labels.at(0);
  const last = labels.at(-1);
  if (first === undefined || last === undefined) return 'Its paragraphs are not numbered.';
  return first === last
    ? `It has only paragraph ${escaped(first.path)}.`
    : `Its paragraphs run from ${escaped(first.path)} to ${escaped(last.path)}.`;
}

function annexesThere({ outline }: Resolution): string {
  const { length } = outline.annexes;
  if (length === 0) return 'It has no annex.';
  return length === 1 ? 'It has one annex.' : `It has ${length} annexes.`;
}
