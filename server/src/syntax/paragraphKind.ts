/** Decides what a paragraph is, from its marker, its opening words, its end and where the text has got to. */
import { isKnown } from '../lexicon/opening.ts';
import { operativeVerb } from '../lexicon/operativeVerb.ts';
import type { Wording } from './body.ts';
import { endsInColon } from './endsInColon.ts';
import type { Body, Marker } from './nodes.ts';
import { numberFormOf } from './numberForm.ts';
import { looksLike } from './looksLike.ts';
import type { Outlook } from './outlook.ts';
import type { Reading } from './reading.ts';
import { endOf } from './sketch.ts';

type PlainKind = 'preambular' | 'operative' | 'passage';

/** An unnumbered paragraph. */
export function kindOfPlain(reading: Reading, wording: Wording): PlainKind {
  if (reading.annex !== undefined || reading.stage === 'after') return 'passage';
  return reading.stage === 'preamble'
    ? kindInPreamble(reading, wording)
    : kindAmongOperatives(reading, wording);
}

/**
 * Before the first operative paragraph all is preambular but a sole operative paragraph: one that acts, with no paragraph 1
 * to come, and either ends as operative ones do or is the last before the next heading. "Resolves that:" announces a list.
 */
function kindInPreamble({ outlook }: Reading, { body, opening }: Wording): PlainKind {
  const form = opening()?.form;
  const acts = form === 'finite' || form === 'base';
  const { text } = body.prose;
  if (!acts) return isSlipOfAct(outlook, text, opening) ? 'operative' : 'preambular';
  if (text.endsWith(':')) return 'operative';
  const isLast = /[;.]$/.test(text) || !outlook.preamble;
  return isLast && !outlook.firstNumber ? 'operative' : 'preambular';
}

/** `*Deciding* to invite the Agency.`: nothing but the operative part ends so, and with such a verb. */
function isSlipOfAct(outlook: Outlook, text: string, opening: Wording['opening']): boolean {
  if (!text.endsWith('.') || outlook.preamble || outlook.firstNumber) return false;
  const read = opening();
  return read !== undefined && operativeVerb(read) !== undefined;
}

/**
 * Whether a declaration begins: "We, Heads of State …" after a paragraph that ends in a colon. Nothing in it is operative:
 * it speaks in the first person.
 */
export function declares({ blocks, open, source }: Reading, { body }: Wording): boolean {
  if (!/^We\b/.test(body.prose.text)) return false;
  const last = blocks.findLast(({ kind }) => kind === 'operative');
  const end = open === undefined ? last?.span.end : endOf(open);
  return end !== undefined && endsInColon(source.text, end);
}

/** After it, only what clearly opens as one of the two is taken for it; a section may begin with a preamble of its own. */
function kindAmongOperatives(reading: Reading, { body, opening: read }: Wording): PlainKind {
  const opening = read();
  if (opening === undefined || !isKnown(opening) || isQuoted(body)) return 'passage';
  const asPreamble = body.prose.text.endsWith(',');
  if (opening.form === 'participle') return asPreamble ? 'preambular' : 'passage';
  if (opening.form !== 'finite') return 'passage';
  return asPreamble && isFirstOfSection(reading) ? 'preambular' : 'operative';
}

function isFirstOfSection({ blocks, open }: Reading): boolean {
  return open === undefined && blocks.at(-1)?.kind === 'heading';
}

/** Each paragraph of a quoted text opens with a quotation mark. */
export function isQuoted({ prose }: Body): boolean {
  return /^[“"‘«]/.test(prose.text);
}

/** A paragraph with a number, a letter or a bullet. */
export function kindOfMarked(
  reading: Reading,
  marker: Marker,
  wording: Wording,
): PlainKind | 'subparagraph' {
  if (reading.annex !== undefined || reading.stage === 'after') return 'passage';
  if (/[“"‘]/.test(marker.lead)) return 'passage';
  if (isPreambular(reading, marker, wording)) return 'preambular';
  if (marker.series === 'arabic' && marker.form !== 'parens') {
    return isPlausible(reading, marker, wording) ? 'operative' : 'passage';
  }
  if (isUnusualAct(reading, marker, wording)) return 'operative';
  return reading.open === undefined ? 'passage' : 'subparagraph';
}

/** `* On behalf of the States …`: a star that begins no list marks a note of the masthead. */
export function isStarNote(reading: Reading, marker: Marker, { opening }: Wording): boolean {
  return marker.label === '*' && !continuesList(reading) && opening()?.known !== true;
}

/** `- Requests …;` where no list is going on or all paragraphs have bullets, `(2) Requests …;` where all numbers have brackets. */
function isUnusualAct(reading: Reading, marker: Marker, { opening }: Wording): boolean {
  const act = opening();
  if (act?.form !== 'finite') return false;
  if (marker.series === 'bullet') return isNextBullet(reading, marker) || !continuesList(reading);
  if (marker.series !== 'arabic' || !isKnown(act)) return false;
  return goesOnAs(reading, marker) || isNextNumber(reading, marker);
}

/** `(2) Requests …;` where the last paragraph is 1 and no list is going on: the number is only badly written. */
function isNextNumber(reading: Reading, { value }: Marker): boolean {
  return reading.lastNumber > 0 && value === reading.lastNumber + 1 && !continuesList(reading);
}

/** Whether the open paragraph begins with such a bullet: what acts behind the next one is a paragraph, too. */
function isNextBullet({ open }: Reading, marker: Marker): boolean {
  return open?.kind === 'operative' && open.marker !== undefined && looksLike(open.marker, marker);
}

/**
 * Whether a number in an unusual form can be an operative paragraph's: all before it are written so, and it counts on from
 * them or, below a heading, anew. The first one stands right behind the preamble, and in no list.
 */
export function goesOnAs(reading: Reading, marker: Marker): boolean {
  const { stage, annex, open, lastNumber, lastForm } = reading;
  if (annex !== undefined || stage === 'after') return false;
  if (stage === 'preamble') return marker.value === 1 && !continuesList(reading);
  if (lastForm !== numberFormOf(marker)) return false;
  if (open?.subparagraphs.some((below) => below.marker?.series === 'arabic') === true) return false;
  return marker.value > lastNumber || (marker.value === 1 && open === undefined);
}

/** A preambular paragraph that was given a number or a letter. */
function isPreambular(reading: Reading, marker: Marker, { body, opening: read }: Wording): boolean {
  if (reading.stage !== 'preamble') return false;
  if (marker.lead.includes('PP')) return true;
  if (continuesList(reading) && marker.series !== 'arabic') return false;
  const opening = read();
  if (opening?.known !== true || opening.form !== 'participle') return false;
  return reading.outlook.firstNumber || !/[;:.]$/.test(body.prose.text);
}

/** Whether a list is going on: the open paragraph has subparagraphs or announces them. */
function continuesList({ open, source }: Reading): boolean {
  if (open === undefined) return false;
  return open.subparagraphs.length > 0 || endsInColon(source.text, endOf(open));
}

/**
 * Whether a number can be a paragraph's: it runs on or begins again, or its paragraph opens as one does. Page numbers,
 * years and numbers that wrapped to the start of a line do not, nor does the agenda or list a paragraph announces.
 */
function isPlausible(reading: Reading, marker: Marker, { opening }: Wording): boolean {
  const next = reading.lastNumber + 1;
  if (announcesList(reading)) {
    if (opening()?.form === 'finite') return true;
    return marker.value === next && next > 1 && (reading.open !== undefined || isKnown(opening()));
  }
  return marker.value === 1 || Math.abs(marker.value - next) <= 2 || isKnown(opening());
}

/** Whether the text just before is a paragraph that ends in a colon, or the list that follows one. */
function announcesList({ open, blocks, source }: Reading): boolean {
  if (open !== undefined)
    return open.subparagraphs.length === 0 && endsInColon(source.text, endOf(open));
  const last = blocks.findLast(
    ({ kind }) => kind === 'operative' || kind === 'heading' || kind === 'organLine',
  );
  return last?.kind === 'operative' && endsInColon(source.text, last.span.end);
}
