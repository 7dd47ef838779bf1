/** Finds where a text refers to itself, "section II, paragraph 3, above", and leaves out references to other texts. */
import type { Term } from './referringTerm.ts';
import { referringNoun, termAt, termBehind } from './referringWords.ts';
import { matchesIn } from '../text/matches.ts';
import { isOwnPlace } from './preambularWords.ts';
import { quotedUpTo } from '../text/quoted.ts';

/** Terms that belong together, with what is said of them all. */
export interface Chain {
  readonly terms: readonly Term[];
  readonly qualifier: 'above' | 'below' | 'present' | 'bare';
  /** Behind the qualifier. */
  readonly end: number;
  /** Where "above" or "below" begins. */
  readonly direction?: number;
}

/** `, `, ` of the ` or ` of the present ` between "section II" and "paragraph 3" */
const link =
  /,? (?:(?:of|in|to) (?:the (?:present )?|this )?)?(?=(?:sub-?)?(?:para|clause)|section|annex|part)/iy;

/** `, above`, ` below`, ` (above)` */
const directed = /,? \(?(?<way>above|below)\)?(?![\w‑-])/iy;

/** ` of the present resolution`, ` of this resolution`, ` of the present paragraph`, ` hereof` */
const presentText =
  /,? (?:(?:of|to|in|from) (?:the present|this) (?:draft )?(?:resolution|decision|text|paragraph)\b|(?:hereof|hereto|herein)\b)/iy;

/** ` of the Charter`, ` thereof`, ` to the report`: another text */
const otherBehind =
  /,? (?:\([^)]{0,60}\) )?(?:(?:of|thereof|thereto|therein|ibid|resolution|decision)\b|(?:to|in|from|under) (?:(?:the|its|that|his|their|resolution|decision|document)\b|[A-Z]))/y;

/** `Article 2, `, `resolution 60/177, `, `A/78/459, `: another text, directly before */
const otherBefore =
  /(?:\b(?:articles?|rules?|regulations?|principles?|chapters?|goals?|targets?|items?|chap\.|sect\.|tables?) [\dIVX.]+(?: \(\w+\))?,? (?:and )?|(?:\d\/\d+(?: [A-Z])?|\(\d{4}\)|\([IVXL]+\)|\b[A-Z]+\/[\w./-]+|\d{4}),? )(?:in particular )?$/i;

/** `UNSCR 687, ` */
const acronymBefore = /\b[A-Z]{3,} \d{1,4},? $/;

/** Names of texts that have paragraphs of their own */
const otherText =
  /\d\/\d|\(\d{4}\)|\([IVXL]{2,}\)|\b(?:[Rr]esolutions?|[Dd]ecisions? \d|[Dd]eclaration|Convention|Charter|[Aa]greement|Protocol|[Rr]eports?|Statute|Plan of|Programme of|Covenant|Article|article|[Rr]ules?|Memorandum|[Aa]ccords?|Framework|[Ll]etter|[Aa]nnex|Pact|Compact|Treaty|Constitution|Regulations|Agenda|Commitment|Consensus|Outcome|[Dd]ocument|[Nn]ote by)\b|\b[A-Z]\/[A-Z\d]/;

/** ` of its resolution` further on in the clause */
const otherAhead =
  /^[^.;:]{0,80} (?:of|in|to) (?:(?:the|his|her|its|their|this|that|final|General|Security|Council|Assembly) ){0,3}(?:[A-Z][\w-]+ ){0,5}(?:resolution|decision|Charter|Convention|report|Declaration|Document|Compact|Agreement|Statute|Protocol)/;

const beforeReach = 40;
const sentenceReach = 300;

/** Every chain of one paragraph that is or may be about this text; nothing within quotation marks. */
export function chainsIn(text: string): readonly Chain[] {
  const chains: Chain[] = [];
  const quoted = quotedUpTo(text);
  let done = 0;
  for (const found of matchesIn(referringNoun, text)) {
    if (found.index < done || quoted(found.index)) continue;
    const terms = termsFrom(text, found);
    const end = terms.at(-1)?.end;
    if (end === undefined) continue;
    done = end;
    const chain = qualified(text, terms, end);
    if (chain === undefined) continue;
    const whole = [chain, ...furtherChains(text, chain)];
    chains.push(...whole);
    done = whole.at(-1)?.end ?? chain.end;
  }
  return chains;
}

/** "and 4 below" of "paragraphs 1 above and 4 below": each has a direction of its own. */
function furtherChains(text: string, chain: Chain): readonly Chain[] {
  const last = chain.terms.at(-1);
  if (last === undefined || chain.direction === undefined) return [];
  const term = termBehind(text, last, chain.end);
  const said = term && directionAt(text, term.end);
  if (term === undefined || said === undefined) return [];
  const next: Chain = { terms: [term], ...said };
  return [next, ...furtherChains(text, next)];
}

const nounHere = new RegExp(referringNoun.source, 'iy');

function termsFrom(text: string, found: RegExpExecArray): readonly Term[] {
  const terms: Term[] = [];
  let term = termAt(text, found);
  while (term !== undefined) {
    terms.push(term);
    link.lastIndex = term.end;
    if (!link.test(text)) break;
    nounHere.lastIndex = link.lastIndex;
    const next = nounHere.exec(text);
    term = next === null ? undefined : termAt(text, next);
  }
  return terms;
}

function qualified(text: string, terms: readonly Term[], end: number): Chain | undefined {
  const start = terms[0]?.start ?? end;
  const said = directionAt(text, end) ?? presentAt(text, end);
  const before = text.slice(Math.max(0, start - beforeReach), start);
  const isOther = otherBefore.test(before) || acronymBefore.test(before);
  if (said?.qualifier !== 'present' && isOther) return undefined;
  if (said !== undefined) return { terms, ...said };
  return isBare(text, terms, end) ? { terms, qualifier: 'bare', end } : undefined;
}

function directionAt(text: string, at: number): Omit<Chain, 'terms'> | undefined {
  directed.lastIndex = at;
  const way = directed.exec(text)?.groups?.['way']?.toLowerCase();
  if (way !== 'above' && way !== 'below') return undefined;
  const direction = at + text.slice(at, directed.lastIndex).toLowerCase().indexOf(way);
  return { qualifier: way, end: direction + way.length, direction };
}

function presentAt(text: string, at: number): Omit<Chain, 'terms'> | undefined {
  presentText.lastIndex = at;
  return presentText.test(text) ? { qualifier: 'present', end: presentText.lastIndex } : undefined;
}

/** Nothing ties it to another text: neither what follows nor what the sentence named before. */
function isBare(text: string, terms: readonly Term[], end: number): boolean {
  otherBehind.lastIndex = end;
  if (otherBehind.test(text) || otherAhead.test(text.slice(end, end + 200))) return false;
  if (terms.some((term) => term.noun === 'preambular' && !isOwnPlace(text, term))) return false;
  if (terms.every(isBeside)) return true;
  const start = terms[0]?.start ?? end;
  const before = text.slice(Math.max(0, start - sentenceReach), start);
  const sentence = before.slice(before.lastIndexOf('. ') + 1);
  // "Annex I applies, and annex II": annexes stand beside one another.
  const isAnnex = terms.some(({ noun, numbers }) => noun === 'annex' && numbers.length > 0);
  return !otherText.test(isAnnex ? sentence.replace(annexes, '') : sentence);
}

/** "The preceding preambular paragraph" precedes the one that says so. */
function isBeside({ noun, numbers }: Term): boolean {
  return (
    noun === 'preambular' &&
    numbers.every(({ steps }) => /^(?:preceding|next)$/.test(steps[0] ?? ''))
  );
}

const annexes = /\bannex(?:es)?\b/gi;
