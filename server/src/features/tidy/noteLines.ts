/** Notes that follow one another, or a paragraph, line by line: an empty line parts them. */
import type { Footnotes } from '../../model/footnotes.ts';
import type { Resolution } from '../../model/resolution.ts';
import { notesOf } from '../../model/notesOf.ts';
import { bracketedNumberOf } from '../../syntax/bracketedNumbers.ts';
import { endsClause } from '../../syntax/clause.ts';
import type { Note } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { slice, span, type Span } from '../../text/span.ts';
import { within } from './within.ts';

/** `2 See A/65/460.` */
const nextNote = /\n[ \t]*(?<label>\d{1,3})(?=[ \t]+[A-Z])/g;

export function noteLines({ footnotes, tree }: Resolution, place: Span): readonly Edit[] {
  const bare = notesOf(tree).filter(({ form }) => form === 'bare');
  return within(place, [
    ...bare.flatMap((note) => partings(tree.text, note)),
    ...bracketedLines(tree.text, footnotes),
  ]);
}

/** `[1] See A/65/460.`, `<a href="#r1">1</a> See A/65/460.`, below another line */
const bracketedLine = /(?<=\S[\t ]{0,9})\n(?=[\t ]{0,9}[[\\<])/g;

/** Behind the end of a clause the number of a call begins its note. */
function bracketedLines(text: string, { calls }: Footnotes): readonly Edit[] {
  const bracketed = calls.filter(({ call }) => call.form === 'bracketed');
  const called = new Set(bracketed.map(({ call }) => call.label));
  if (called.size === 0) return [];
  return matchesIn(bracketedLine, text).flatMap(({ index }) => {
    const line = text.slice(index, index + longestMark).trimStart();
    const number = bracketedNumberOf(line);
    if (number === undefined || !called.has(number.label)) return [];
    const isNote = /\s/.test(line.charAt(number.end)) && endsClause(text, index);
    return isNote ? [{ span: span(index, index), newText: '\n' }] : [];
  });
}

const longestMark = 800;

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
