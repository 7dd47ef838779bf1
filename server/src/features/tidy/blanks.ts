/** One blank between two words. */
import type { Readable } from '../../model/readable.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { slice, span, type Span } from '../../text/span.ts';
import { within } from './within.ts';

export function blanks({ readables, tree }: Resolution, place: Span): readonly Edit[] {
  return within(
    place,
    readables.flatMap((readable) => (isWhole(readable) ? narrowed(tree.text, readable) : [])),
  );
}

/** A note, a page break or a list may stand between the words of a paragraph; passages may be tables. */
function isWhole({ where, from, body }: Readable): boolean {
  if (where !== 'paragraph' || from === undefined) return where === 'note';
  const { interruptions, subparagraphs } = from;
  return [...interruptions, ...subparagraphs].every(({ span }) => span.start >= body.span.end);
}

/** A tab, a no-break space, two spaces; not at the ends of lines */
const broad = /(?<=\S)(?:[^\S\n]{2,}|[\t\u00a0])(?=\S)/g;

function narrowed(text: string, { body: { span: at } }: Readable): readonly Edit[] {
  const words = slice(text, at);
  if (words.includes('<!--')) return [];
  return matchesIn(broad, words).map(({ 0: found, index }) => ({
    span: span(at.start + index, at.start + index + found.length),
    newText: ' ',
  }));
}
