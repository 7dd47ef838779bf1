/** Notes without a mark that follow one another line by line: an empty line parts them. */
import type { Resolution } from '../../model/resolution.ts';
import { notesOf } from '../../model/notesOf.ts';
import type { Note } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { slice, span, type Span } from '../../text/span.ts';
import { within } from './within.ts';

/** `2 See A/65/460.` */
const nextNote = /\n[ \t]*(?<label>\d{1,3})(?=[ \t]+[A-Z])/g;

export function noteLines({ tree }: Resolution, place: Span): readonly Edit[] {
  const bare = notesOf(tree).filter(({ form }) => form === 'bare');
  return within(
    place,
    bare.flatMap((note) => partings(tree.text, note)),
  );
}

/** Only the next number in order begins a note: another may have wrapped to the start of its line. */
function partings(text: string, note: Note): readonly Edit[] {
  let last = Number(note.label);
  return matchesIn(nextNote, slice(text, note.span)).flatMap(({ index, groups }) => {
    if (Number(groups?.['label']) !== last + 1) return [];
    last += 1;
    const at = note.span.start + index;
    return [{ span: span(at, at), newText: '\n' }];
  });
}
