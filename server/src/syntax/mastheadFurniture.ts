/** Tells the lines of a masthead, and of the templates of Model UN, from what may be a title. */
import { isPageLine } from './pageLine.ts';

/** Whether the words of a part above the organ line are no title: a line of a masthead, the name of a part, a sentence. */
export function isFurniture(text: string): boolean {
  return (
    isFurnitureLine(text) ||
    isBareName(text) ||
    partName.test(text) ||
    isSentence(text) ||
    text.length > 500
  );
}

/** `78/1. Improving road safety.`, `Resolution 78/1: …` */
const numberedTitle =
  /^(?:(?:Draft )?(?:Resolution|Decision) )?(?:E?S-)?\d{1,4}\/\d{1,3}(?: [A-Z])?[.:]\s+\S/;

/** Behind its number a title may have a full stop. */
function isSentence(text: string): boolean {
  return /[.!?]$/.test(text) && !numberedTitle.test(text);
}

/** Whether a line is one of a masthead whatever stands above it: `Distr.: Limited`, `Agenda item 97`, `A/C.1/80/L.5`. */
export function isFurnitureLine(line: string): boolean {
  return labelled.test(line) || isSponsors(line) || isPageLine(line) || isBracketed(line);
}

/** `[on the report of the Third Committee (A/78/481)]`, all in brackets, or its beginning; not a title of which some words are: `[Towards a] new approach`. */
function isBracketed(line: string): boolean {
  return bracketed.test(line) || reported.test(line);
}

/** `[Original: English]`, `[1] Sponsors: …`, and `[on the report of` where the rest stands on the next line */
const bracketed = /^\[(?:\d|[^\]]*\]$|[a-z][^\]]*$)/;

/** `[Without reference to a Main Committee (A/79/L.8)]`, however its brackets are */
const reported = /^\[(?:on the report|without reference)\b/i;

/** Whether a line of a masthead may as well be the rest of a title that wraps: `General Assembly`, `fifty-sixth session`. */
export function isBareName(line: string): boolean {
  return named.test(line);
}

/** Whether a line stands above the title of a document, never below it: `Distr.: Limited`, `Egypt:* draft resolution`, `Resolution adopted by …` */
export function isAboveTitle(line: string): boolean {
  return isSponsors(line) || aboveTitle.test(line);
}

/** `Distr.`, `Original: English`, `Draft resolution submitted by the Chair`, `Adopted by the Security Council` */
const aboveTitle =
  /^(?:Distr\b|Original:|(?:Draft resolution submitted|Resolution adopted|Adopted) by\b|Resolution \d+ \(\d{4}\)$)/i;

function isSponsors(line: string): boolean {
  return sponsors.test(line);
}

/** `Austria and Brazil: revised draft resolution`; `resolution` may have wrapped */
const sponsors = /:\*{0,3} (?:revised )?draft(?: (?:resolution|decision)\*{0,3})?$/i;

/** `Distr.: General`, `Agenda item 16`, `Sponsors: …`, `A/C.3/74/L.5`, `Posted on 12 December 2023` */
const labelled =
  /^(?:Distr\b|Original:|Agenda item|Item \d|Resolution \d+ \(\d{4}\)|Resolution adopted|Adopted (?:by|at|on)|Draft resolution\b(?! on\b)|Published\b|Posted (?:by|on)\b|(?:Committee|Forum|Topic|Question of|(?:Main |Co-?)?(?:Sponsors?|Submitters?)|Delegations?|Signator(?:y|ies)) ?:|(?:[\w’'-]+ ){0,4}Model (?:UN|United Nations)(?: \d{4})?$|Submitted by|[A-Z]\/[\w./()-]+(?: \(\d{4}\))?\*?$)/i;

/** `United Nations`, `Security Council`, `Seventy-third session`, `Third Committee`, `12 July 1995`, `GENERAL` below `Distr.` */
const named =
  /^(?:United Nations(?=$| [A-Z]+\/| General Assembly| Nations Unies)|General Assembly$|Security Council(?=$| Distr| [A-Z]+\/)|Economic and Social Council$|Human Rights Council$|\d{1,2} [a-z]{2,} \d{4}$|[\w-]+ (?:(?:emergency )?special )?session$|\(?[\w-]+ (?:Main )?Committee$|(?:General|Limited|Restricted)$)/i;

/** `Preambulatory Clauses`, as templates of Model UN head the two parts of a resolution */
const partName = /^(?:preamb(?:ulatory|ular)|operative) (?:clauses?|paragraphs?|part|section):?$/i;
