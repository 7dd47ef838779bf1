/** Pasted text made into a canonical draft: what a conversion left behind is mended, no word is changed. */
import type { Profile } from '../lexicon/profiles.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Edit } from '../text/edit.ts';
import { refuse, type Refusal } from '../text/refusal.ts';
import { span, type Span } from '../text/span.ts';
import { pastedLines } from './tidy/pastedLines.ts';
import { tidied } from './tidy/tidied.ts';
import { usualIndent } from './writing/indent.ts';

export interface TidyOptions {
  /** The setting; what the text says decides where it is absent. */
  readonly profile?: Profile;
  /** Spaces a level of subparagraphs. */
  readonly indent?: number;
  /** UTF-16 offsets of what is to be tidied; absent or empty for all of it. Footnotes are those of the whole draft. */
  readonly selection?: Span;
}

/** One edit that makes the draft canonical. Refuses where there is nothing to do, and says so. */
export function tidyDraft(
  { tree: { text } }: Resolution,
  { profile, indent = usualIndent, selection }: TidyOptions = {},
): readonly Edit[] | Refusal {
  const isWhole = selection === undefined || selection.start >= selection.end;
  const { draft, place, asWritten } = pastedLines(text, isWhole ? span(0, text.length) : selection);
  const result = asWritten(tidied({ text: draft, place }, { indent, ...(profile && { profile }) }));
  if (result !== text) return [difference(text, result)];
  return refuse(`There is nothing to tidy in this ${isWhole ? 'draft' : 'selection'}`);
}

/** From the first character that differs to the last: what stands before and behind it keeps its place in the editor. */
function difference(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charAt(start) === after.charAt(start)) start += 1;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return {
    span: span(start, before.length - same),
    newText: after.slice(start, after.length - same),
  };
}
