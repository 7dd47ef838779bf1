/** What is known of a cited resolution: from its own text, from texts that cite it, or only from its number. */
import { capitalized } from '../../text/capitalized.ts';
import type { Known, Library } from '../../corpus/known.ts';
import { placeNames } from '../../model/placeNames.ts';
import type { Citation } from '../../model/citation.ts';
import type { Resolution } from '../../model/resolution.ts';
import { sameCitations } from '../place/sameCitations.ts';
import { escaped } from '../writing/escaped.ts';
import { officialLink, type LinkLanguage } from '../writing/officialLink.ts';
import { citedText } from './citedText.ts';
import { heldText } from './heldText.ts';
import { dateLine } from './dateLine.ts';
import { impliedYear } from './impliedYear.ts';
import { laterLine } from './laterLine.ts';
import { supersededText } from './supersededText.ts';

export interface CitationOptions {
  readonly language: LinkLanguage;
}

/** From most to least known; the link and the other places of the draft come last. */
export function citationText(
  resolution: Resolution,
  library: Library,
  citation: Citation,
  { language }: CitationOptions,
): string {
  const known = citation.organ && library.of(citation.organ.name, citation.number);
  const blocks = [
    heading(citation, known),
    ...(known === undefined ? unknownText(citation) : knownText(library, known, citation)),
    elsewhere(resolution, citation),
    link(citation, language),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function heading({ kind, number, organ }: Citation, known: Known | undefined): string {
  const noun = organ === undefined ? capitalized(kind) : `${organ.name} ${kind}`;
  const draft = known?.text?.status === 'draft' ? 'Draft of ' : '';
  return `### ${draft}${escaped(`${noun} ${number}`)}`;
}

function knownText(library: Library, known: Known, citation: Citation): readonly string[] {
  return [
    supersededText(known),
    known.title === undefined ? '' : `**${escaped(known.title)}**`,
    dateLine(known, citation.date),
    laterLine(library, known),
    ...(known.text === undefined ? citedText(known) : heldText(known, known.text)),
  ];
}

function unknownText(citation: Citation): readonly string[] {
  const { kind, organ, by } = citation;
  if (organ === undefined) {
    if (by === 'name')
      return [`The organ named with this ${kind} is none that the extension knows for certain.`];
    return [`Neither the words nor the number tell which organ adopted this ${kind}.`];
  }
  return [impliedYear(citation), `The corpus does not know this ${kind}.`];
}

/** Where else this draft cites it. */
function elsewhere(resolution: Resolution, citation: Citation): string {
  const others = sameCitations(resolution, citation).filter((other) => other !== citation);
  if (others.length === 0) return '';
  const names = placeNames(resolution);
  const places = new Set(others.map(({ body }) => names.get(body) ?? 'text'));
  return `**Also cited in this draft:** ${escaped([...places].join(', '))}`;
}

function link({ kind, number, organ }: Citation, language: LinkLanguage): string {
  const official = organ && officialLink({ kind, number, organ: organ.name }, language);
  return official === undefined ? '' : `Official text: [${official.symbol}](${official.address})`;
}
