/** Recognises headings that are not marked as such: bold lines, bare numerals, short lines without punctuation. */
import { isCapital } from '../text/letters.ts';
import { isKnown } from '../lexicon/opening.ts';
import { romanValue } from '../text/numerals.ts';
import type { Wording } from './body.ts';
import type { Chunk } from './chunks.ts';
import { isRemark } from './isRemark.ts';
import { mayHead } from './mayHead.ts';
import { isSectionTitle } from './sectionTitles.ts';
import type { Body, Heading } from './nodes.ts';

/** `I. Organization of work`, `A. Plenary meetings`, `Section III` */
const numeralAndText =
  /^(?:Section |Part |Chapter )?(?<numeral>[IVXLC]{1,7}|[A-Z]|\d{1,2})(?:[.:]\s?|\s[–—-]\s|$)(?<text>.*)$/;

/** `XIV Conference services`: a numeral and its title on one line, without a mark between them */
const romanAndText = /^(?<numeral>[IVXL]{1,7}) (?<text>[A-Z“"].*)$/;

/** `Annex`, `ANNEX II`, `Annex II. Terms of reference` */
const annexLine =
  /^(?:annex|appendix)(?:\s+(?<numeral>[IVXLC]{1,6}|\d{1,2}|[A-Z]))?(?<rest>[.:–—\s-].*)?$/i;

export interface AnnexHeading {
  readonly numeral?: string;
  readonly title?: string;
}

/** The annex a heading begins. A title after the word counts only where the line is marked as a heading. */
export function annexHeadingOf({ head }: Chunk, { prose }: Body): AnnexHeading | undefined {
  if (head.kind === 'marker' || head.kind === 'note') return undefined;
  const groups = prose.text.length > 300 ? undefined : annexLine.exec(prose.text)?.groups;
  if (groups === undefined) return undefined;
  const title = (groups['rest'] ?? '').replace(/^[.:–—\s-]+/, '');
  const numeral = groups['numeral'];
  if (head.kind === 'plain' && !mayFollow(numeral, title)) return undefined;
  return headingWith(numeral, title);
}

/** What may stand behind the word on a plain line: nothing, "to resolution …", or after a numeral a title. */
function mayFollow(numeral: string | undefined, title: string): boolean {
  if (title === '' || /^to (?:the present |this )?resolution\b/.test(title)) return true;
  return numeral !== undefined && isCapital(title) && title.length < 100 && !/[,;:.]$/.test(title);
}

function headingWith(numeral: string | undefined, title: string): AnnexHeading {
  return { ...(numeral !== undefined && { numeral }), ...(title !== '' && { title }) };
}

/** What stands around a line that may be a heading. */
export interface Around {
  /** Whether the paragraph before it has come to its end. */
  readonly finished: boolean;
  /** Whether the next number follows directly. */
  readonly leadsToNumber: boolean;
}

/** The heading a chunk is, if it is one. */
export function headingOf(chunk: Chunk, wording: Wording, around: Around): Heading | undefined {
  const { body } = wording;
  const { text } = body.prose;
  if (text === '' || !looksLikeHeading(chunk, wording, around)) return undefined;
  const groups = numeralIn(chunk, text);
  const numeral = groups?.['numeral'];
  const heading = { kind: 'heading', span: chunk.span, body, text, role: 'section' } as const;
  if (numeral === undefined || (/^\d/.test(numeral) && chunk.head.kind === 'plain')) return heading;
  return { ...heading, numeral, text: groups?.['text'] ?? '' };
}

/** What is marked as a heading may lack the full stop after its numeral. */
function numeralIn({ head }: Chunk, text: string) {
  const marked = numeralAndText.exec(text)?.groups;
  if (marked !== undefined || (head.kind === 'plain' && !isSectionTitle(text))) return marked;
  const groups = romanAndText.exec(text)?.groups;
  return romanValue(groups?.['numeral'] ?? '') === undefined ? undefined : groups;
}

function looksLikeHeading(chunk: Chunk, { body, opening }: Wording, around: Around): boolean {
  const { text } = body.prose;
  if (chunk.head.kind === 'heading' || chunk.isTitle) return true;
  if (/[,;:.]$/.test(text) && !/^[IVXLC]+\.$/.test(text)) return false;
  if (chunk.head.kind === 'bold') return true;
  if (chunk.head.kind !== 'plain' || !chunk.afterBlank) return false;
  return titled.test(text) || (around.finished && isBare(chunk, text, { opening, ...around }));
}

/** `III. Travel ban`: a heading even behind a paragraph that lacks its last mark */
const titled = /^[IVX]{1,5}\.\s[A-Z][^,;:.]{2,80}$/;

/** `VI. Special Rapporteur …`, over as many lines as a title has */
function isLongTitle({ pieces }: Chunk, text: string): boolean {
  return pieces.length <= 4 && isSectionTitle(text);
}

/** A short plain line: a numeral, a letter, or a few words that open no paragraph. */
function isBare(
  chunk: Chunk,
  text: string,
  { opening, leadsToNumber }: Around & Pick<Wording, 'opening'>,
): boolean {
  if (/^(?:[IVXLC]{1,7}\.?|[A-Z])$/.test(text)) return true;
  if (isLongTitle(chunk, text)) return true;
  if (isRemark(text)) return false;
  if (chunk.pieces.length > 2 || text.split(' ').length > 12 || !isCapital(text)) return false;
  return leadsToNumber ? mayHead(text, opening()) : !isKnown(opening());
}
