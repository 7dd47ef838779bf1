/** Gathers the blocks of a tree into parts, sections and annexes. */
import type {
  Annex,
  Block,
  FrontMatter,
  Heading,
  Masthead,
  Operative,
  OrganLine,
  Preambular,
  Title,
  Tree,
} from '../syntax/nodes.ts';
import type { Outline, Part, Section } from './outline.ts';

interface GrowingSection {
  heading?: Heading;
  titles?: Heading[];
  readonly preambular: Preambular[];
  readonly operative: Operative[];
}

interface GrowingPart {
  heading?: Heading;
  organLine?: OrganLine;
  readonly sections: GrowingSection[];
}

interface GrowingOutline {
  frontMatter?: FrontMatter;
  readonly mastheads: Masthead[];
  title?: Title;
  readonly parts: GrowingPart[];
  readonly annexes: Annex[];
}

/** The outline of a tree. Every paragraph belongs to exactly one section of one part. */
export function outlineOf({ blocks }: Tree): Outline {
  const outline: GrowingOutline = { mastheads: [], parts: [], annexes: [] };
  for (const block of blocks) place(outline, block);
  const { frontMatter, title, mastheads, parts, annexes } = outline;
  return {
    ...(frontMatter && { frontMatter }),
    mastheads,
    ...(title && { title }),
    parts: parts.map(finished),
    annexes,
  };
}

function finished({ heading, organLine, sections }: GrowingPart): Part {
  const filled: readonly Section[] = sections.filter(
    (section) =>
      section.heading !== undefined || section.preambular.length + section.operative.length > 0,
  );
  return { ...(heading && { heading }), ...(organLine && { organLine }), sections: filled };
}

function place(outline: GrowingOutline, block: Block): void {
  const { parts } = outline;
  switch (block.kind) {
    case 'organLine':
      beginPart(parts, block);
      break;
    case 'heading':
      placeHeading(parts, block);
      break;
    case 'preambular':
      sectionOf(parts).preambular.push(block);
      break;
    case 'operative':
      sectionOf(parts).operative.push(block);
      break;
    default:
      placeAround(outline, block);
  }
}

/** What stands above and below the text. */
function placeAround(outline: GrowingOutline, block: Block): void {
  switch (block.kind) {
    case 'frontMatter':
      outline.frontMatter ??= block;
      break;
    case 'masthead':
      outline.mastheads.push(block);
      break;
    case 'title':
      outline.title ??= block;
      break;
    case 'annex':
      outline.annexes.push(block);
      break;
    default:
  }
}

/** An organ line begins a part, unless the letter heading above it has just begun one. */
function beginPart(parts: GrowingPart[], organLine: OrganLine): void {
  const last = parts.at(-1);
  if (last !== undefined && last.organLine === undefined && isEmpty(last))
    last.organLine = organLine;
  else parts.push({ organLine, sections: [] });
}

function isEmpty({ sections }: GrowingPart): boolean {
  return sections.every(({ preambular, operative }) => preambular.length + operative.length === 0);
}

function placeHeading(parts: GrowingPart[], heading: Heading): void {
  if (heading.role === 'part') {
    parts.push({ heading, sections: [] });
    return;
  }
  const { sections } = partOf(parts);
  const titled = titledBy(heading, sections.at(-1));
  if (titled !== undefined) (titled.titles ??= []).push(heading);
  else sections.push({ heading, preambular: [], operative: [] });
}

/** A numeral on a line of its own and the title below it head one section: the section above a title. */
function titledBy(
  { numeral }: Heading,
  section: GrowingSection | undefined,
): GrowingSection | undefined {
  if (section?.heading?.numeral === undefined || numeral !== undefined) return undefined;
  return section.preambular.length + section.operative.length === 0 ? section : undefined;
}

function partOf(parts: GrowingPart[]): GrowingPart {
  const last = parts.at(-1);
  if (last !== undefined) return last;
  const first: GrowingPart = { sections: [] };
  parts.push(first);
  return first;
}

function sectionOf(parts: GrowingPart[]): GrowingSection {
  const { sections } = partOf(parts);
  const last = sections.at(-1);
  if (last !== undefined) return last;
  const first: GrowingSection = { preambular: [], operative: [] };
  sections.push(first);
  return first;
}
