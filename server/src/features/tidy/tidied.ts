/** Takes a draft through all steps of tidying, again and again until none of them has anything left to do. */
import type { Profile } from '../../lexicon/profiles.ts';
import { glanceAt, type Glance } from '../../model/glance.ts';
import { newMemory } from '../../model/memory.ts';
import { newFindsMemory } from '../../rules/wordFinds.ts';
import { applyEdits, type Edit } from '../../text/edit.ts';
import { encloses, span, type Span } from '../../text/span.ts';
import { canonical } from '../format/canonical.ts';
import { backLinks } from './backLinks.ts';
import { blanks } from './blanks.ts';
import { emphasis } from './emphasis.ts';
import { footnotes } from './footnotes.ts';
import { foreignLines } from './foreignLines.ts';
import { foreignNotes } from './foreignNotes.ts';
import { inlineNotes } from './inlineNotes.ts';
import { listNumbers } from './listNumbers.ts';
import { mail } from './mail.ts';
import { marks } from './marks.ts';
import { noteLines } from './noteLines.ts';
import { noteParagraphs } from './noteParagraphs.ts';
import { noteSpelling } from './noteSpelling.ts';
import { openComments } from './openComments.ts';
import type { Pass } from './pass.ts';
import { raisedNumbers } from './raisedNumbers.ts';
import { repairsWith } from './repairs.ts';
import { runningHeads } from './runningHeads.ts';
import { setAside } from './setAside.ts';
import { webLines } from './webLines.ts';

interface Pasted {
  readonly text: string;
  /** What is to be tidied. */
  readonly place: Span;
}

interface Manner {
  readonly profile?: Profile;
  /** Spaces a level of subparagraphs. */
  readonly indent: number;
}

/** More rounds than a text needs: two passes that quarrel must not go on for ever. */
const mostRounds = 8;

/** The tidied text. Lines end with `\n`. */
export function tidied(pasted: Pasted, { indent, ...options }: Manner): string {
  const read = readerOf(options);
  const passes = passesWith(formWith(indent, read));
  let now = pasted;
  for (let round = 0; round < mostRounds; round += 1) {
    const before = now;
    for (const pass of passes) {
      const edits = pass(read(now.text).resolution(), now.place);
      if (edits.length > 0) now = edited(now, edits);
    }
    if (now.text === before.text) break;
  }
  return now.text;
}

function passesWith(form: Pass): readonly Pass[] {
  const repairs = repairsWith(newFindsMemory());
  const lines = [openComments, mail, foreignLines, webLines];
  const notes = [
    noteSpelling,
    noteParagraphs,
    inlineNotes,
    foreignNotes,
    noteLines,
    raisedNumbers,
    backLinks,
  ];
  return [
    ...lines,
    ...notes,
    runningHeads,
    repairs,
    setAside,
    blanks,
    listNumbers,
    footnotes,
    marks,
    emphasis,
    form,
  ];
}

/** The canonical form of all but the notes, which are seen to by themselves. */
function formWith(indent: number, read: (text: string) => Glance): Pass {
  return (resolution, place) => {
    const isWhole = encloses(place, span(0, resolution.tree.text.length));
    const range = isWhole ? undefined : place;
    return canonical(resolution, { indent, range, notes: 'left', read });
  };
}

/** Reads each version once, with what is remembered of those before; a version may turn out to be no better than the last. */
function readerOf(options: { readonly profile?: Profile }): (text: string) => Glance {
  const memory = newMemory();
  let known: readonly Glance[] = [];
  return (text) => {
    const found =
      known.find(({ tree }) => tree.text === text) ?? glanceAt(text, { ...options, memory });
    known = [found, ...known.filter((one) => one !== found)].slice(0, 2);
    return found;
  };
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
