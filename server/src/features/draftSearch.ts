/** Paragraphs, titles, headings and annexes of several drafts, found by number and words. */
import type { Resolution } from '../model/resolution.ts';
import { shortened } from '../text/shortened.ts';
import type { Span } from '../text/span.ts';
import { entriesOf, type Entry } from './search/entriesOf.ts';
import { fitOf, type Fit } from './search/fitOf.ts';
import { soughtIn, type Sought } from './search/soughtIn.ts';

export interface SearchedDraft {
  readonly uri: string;
  readonly resolution: Resolution;
}

export interface FoundEntry {
  readonly uri: string;
  /** "OP7 (b) Requests the Secretary-General… public libraries in rural areas": holds what was looked for. */
  readonly name: string;
  /** The title of the draft; may be empty. */
  readonly container: string;
  readonly kind: Entry['kind'];
  readonly span: Span;
}

const most = 200;

/** The best first, equally good ones in order of the drafts; with an empty query the first ones of each. */
export function entriesFound(
  drafts: readonly SearchedDraft[],
  query: string,
): readonly FoundEntry[] {
  return candidatesIn(drafts, soughtIn(query))
    .toSorted((a, b) => a.fit.distance - b.fit.distance)
    .slice(0, most)
    .map(({ draft, entry, fit }) => ({
      uri: draft.uri,
      name: nameOf(entry, fit),
      container: shortened(draft.resolution.outline.title?.text.trim() ?? '', containerLength),
      kind: entry.kind,
      span: entry.span,
    }));
}

interface Candidate {
  readonly draft: SearchedDraft;
  readonly entry: Entry;
  readonly fit: Fit;
}

function candidatesIn(drafts: readonly SearchedDraft[], sought: Sought): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const draft of drafts) {
    for (const entry of entriesOf(draft.resolution)) {
      const fit = fitOf(entry, sought);
      if (fit !== undefined) candidates.push({ draft, entry, fit });
    }
  }
  return candidates;
}

const containerLength = 80;
const nameLength = 80;
const beginningLength = 30;

/** The beginning of the words; where what was found stands farther on, the words around it too. */
function nameOf({ label, words }: Entry, { at }: Fit): string {
  const isNear = at + beginningLength < nameLength;
  const said = isNear ? shortened(words, nameLength) : `${begun(words)} ${around(words, at)}`;
  return `${label} ${said}`.trim() || '…';
}

function begun(words: string): string {
  return shortened(words, beginningLength);
}

/** From the beginning of the word before. */
function around(words: string, at: number): string {
  const before = words.lastIndexOf(' ', Math.max(0, words.lastIndexOf(' ', at) - 1));
  return shortened(words.slice(before + 1), nameLength - beginningLength);
}
