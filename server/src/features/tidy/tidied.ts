/** Takes a draft through all steps of tidying, again and again until none of them has anything left to do. */
import type { Profile } from '../../lexicon/profiles.ts';
import { analyse } from '../../model/analyse.ts';
import { newMemory } from '../../model/memory.ts';
import { applyEdits, type Edit } from '../../text/edit.ts';
import { span, type Span } from '../../text/span.ts';
import { emphasis } from './emphasis.ts';
import { footnotes } from './footnotes.ts';
import { layout } from './layout.ts';
import { marks } from './marks.ts';
import { noteLines } from './noteLines.ts';
import type { Pass } from './pass.ts';
import { repairs } from './repairs.ts';
import { setAside } from './setAside.ts';

interface Pasted {
  readonly text: string;
  /** What is to be tidied. */
  readonly place: Span;
}

const passes: readonly Pass[] = [
  noteLines,
  repairs,
  setAside,
  layout,
  footnotes,
  marks,
  emphasis,
  layout,
];

/** More rounds than a text needs: two passes that quarrel must not go on for ever. */
const mostRounds = 8;

/** The tidied text. Lines end with `\n`. */
export function tidied(pasted: Pasted, options: { readonly profile?: Profile }): string {
  const memory = newMemory();
  const read = (text: string) => analyse(text, { ...options, memory });
  let now = pasted;
  let resolution = read(now.text);
  for (let round = 0; round < mostRounds; round += 1) {
    const before = resolution;
    for (const pass of passes) {
      const edits = pass(resolution, now.place);
      if (edits.length === 0) continue;
      now = edited(now, edits);
      resolution = read(now.text);
    }
    if (resolution === before) break;
  }
  return now.text;
}

function edited({ text, place }: Pasted, edits: readonly Edit[]): Pasted {
  let [start, end] = [place.start, place.end];
  for (const { span: at, newText } of edits) {
    const growth = newText.length - (at.end - at.start);
    if (at.end < place.start || (at.end === place.start && at.start < at.end)) start += growth;
    if (at.end <= place.end) end += growth;
  }
  return { text: applyEdits(text, edits), place: span(Math.max(0, start), end) };
}
