/** The closest agreed wording of a paragraph, to be read under whatever else is said of it. */
import { differencesOf } from '../corpus/agreed/differences.ts';
import { citingDate } from '../corpus/citingDate.ts';
import type { AgreedMatch } from '../corpus/corpus.ts';
import { isoInWords } from '../lexicon/writtenDates.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Span } from '../text/span.ts';
import { isLong } from './agreed/askedParagraph.ts';
import { bestMatch } from './agreed/bestMatches.ts';
import { fromOthers, type OwnText } from './agreed/ownText.ts';
import { shareInWords } from './agreed/sourceNames.ts';
import { placeAt } from './place/placeAt.ts';
import { differencesText } from './writing/differencesText.ts';
import { escaped } from './writing/escaped.ts';
import { officialLink, type LinkLanguage } from './writing/officialLink.ts';

/** Below a half there is seldom more in common than a turn of phrase. */
const leastShare = 0.5;

export interface AskedPlace {
  readonly span: Span;
  /** The prose of the paragraph. */
  readonly text: string;
}

/**
 * Where a hover tells it: on the number or letter of a paragraph, and on the opening words only where there is none, as in the
 * preamble. On the words of a verb a drafter asks what the verb means.
 */
export function askedPlaceAt(resolution: Resolution, offset: number): AskedPlace | undefined {
  const place = placeAt(resolution, offset);
  const paragraph =
    place?.kind === 'label'
      ? place.label.paragraph
      : place?.kind === 'opening' && place.paragraph.marker === undefined
        ? place.paragraph
        : undefined;
  const text = paragraph?.body.prose.text.trim();
  return place === undefined || text === undefined || !isLong(text)
    ? undefined
    : { span: place.span, text };
}

export interface HoverOptions {
  readonly own: OwnText;
  readonly language: LinkLanguage;
}

/** Markdown, with all words escaped; absent where nothing is close. */
export function agreedText(
  text: string,
  matches: readonly AgreedMatch[],
  { own, language }: HoverOptions,
): string | undefined {
  const best = bestMatch(fromOthers(own, matches), leastShare);
  if (best === undefined) return undefined;
  const { match, others } = best;
  const runs = differencesOf(match.paragraph.text, text);
  const more = others === 0 ? '' : `, and ${others} more with the same share`;
  return [
    `**Closest agreed wording** · ${shareInWords(match.share)}`,
    differencesText(runs),
    `${sourceText(match, language)}${more}`,
  ].join('\n\n');
}

/** An address of a file as our index writes it: nothing in it can end a link. */
const plainFile = /^file:\/\/[\w./%~:@+,;=-]*$/;

function sourceText(match: AgreedMatch, language: LinkLanguage): string {
  const { address, identity, name, paragraph } = match;
  const date = citingDate(identity);
  const dated = date === undefined ? '' : `, ${isoInWords(date)}`;
  const { organ, kind, number, status } = identity;
  const official =
    organ === undefined || number === undefined || status === 'draft'
      ? undefined
      : officialLink({ kind, number, organ }, language);
  const links = [
    ...(plainFile.test(address) ? [`[open](${address})`] : []),
    ...(official === undefined ? [] : [`[${official.symbol}](${official.address})`]),
  ];
  const where = `*${escaped(name)}*, ${escaped(paragraph.place)}${escaped(dated)}`;
  return [where, ...links].join(' · ');
}
