/** The annex a citation names, and the instrument that is in it where a footnote tells. */
import { verbForms } from '../lexicon/verbs.ts';
import type { Citation } from '../model/citation.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Body, Call } from '../syntax/nodes.ts';
import { slice } from '../text/span.ts';
import { withoutEnd } from '../text/withoutEnd.ts';

/** "annex", "annex II", "annex: Salvador Declaration on Comprehensive Strategies …" */
export function annexNamed(resolution: Resolution, citation: Citation): string | undefined {
  const { annex, body } = citation;
  if (annex === undefined) return undefined;
  const instrument = instrumentNoted(resolution, body);
  return instrument === undefined ? annex : `${annex}: ${instrument}`;
}

/** What the note with this prose is called from: the name that ends just before the call. */
function instrumentNoted(
  { footnotes, readables, tree }: Resolution,
  body: Body,
): string | undefined {
  const call = footnotes.notes.find(({ note }) => note.body === body)?.calls[0];
  const caller = call && readables.find((readable) => readable.body.calls.includes(call));
  return call && caller && nameBefore(tree.text, caller.body, call);
}

/** Words that may stand in small letters inside a name. */
const smallWords: ReadonlySet<string> = new Set(
  'a against an and at for from in into its of on or the their to with'.split(' '),
);

const longestName = 320;

/** The words in capitals that end just before the call. */
function nameBefore(text: string, body: Body, call: Call): string | undefined {
  const earlier = body.calls.filter(({ span }) => span.end <= call.span.start).at(-1);
  const from = Math.max(earlier?.span.end ?? body.span.start, call.span.start - longestName);
  const words = slice(text, { start: from, end: call.span.start }).split(/\s+/);
  if (words.at(-1) === '') words.pop();
  const stop = words.findLastIndex((word) => !isNameWord(word)) + 1;
  const start = words.findIndex((word, at) => at >= stop && isFirstWord(word));
  if (start < 0 || start === words.length - 1) return undefined;
  return withoutEnd(words.slice(start).join(' '));
}

function isNameWord(word: string): boolean {
  return smallWords.has(word) || /^[A-Z][\w’-]*[,:]?$/.test(word);
}

/** Not "the", and not the "Recalling" a paragraph opens with. */
function isFirstWord(word: string): boolean {
  const plain = word.toLowerCase();
  return !smallWords.has(word) && verbForms.get(plain)?.participle !== plain;
}
