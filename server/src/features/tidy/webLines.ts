/** Lines of a web page directly below a paragraph, or directly above one: an empty line parts them from it. */
import type { Resolution } from '../../model/resolution.ts';
import { endsClause } from '../../syntax/clause.ts';
import { isSmallLetter } from '../../text/letters.ts';
import type { Edit } from '../../text/edit.ts';
import { encloses, span, type Span } from '../../text/span.ts';
import { linesWithin, type LineWithin } from './linesWithin.ts';
import { isClickable } from './webPage.ts';
import { within } from './within.ts';

/** A line of a draft; `kind` is what it looks like alone. */
interface Line extends LineWithin {
  readonly kind: 'empty' | 'page' | 'words';
}

export function webLines({ tree, comments }: Resolution, place: Span): readonly Edit[] {
  const { text } = tree;
  const lines = linesWithin(text, place).map((line): Line => ({
    ...line,
    kind: kindOf(line.words),
  }));
  if (!lines.some(({ kind }) => kind === 'page')) return [];
  const edits = lines.flatMap((line, at): readonly Edit[] => {
    const before = lines[at - 1];
    if (before === undefined || !isParted(text, before, line)) return [];
    return [{ span: span(line.start, line.start), newText: '\n' }];
  });
  return within(place, edits).filter(
    (edit) => !comments.some((one) => encloses(one.span, edit.span)),
  );
}

/** Behind the end of a clause no sentence goes on with such a line, nor with what stands below it. */
function isParted(text: string, before: Line, { kind }: Line): boolean {
  if (before.kind === 'empty' || kind === 'empty') return false;
  return before.kind === 'page' || (kind === 'page' && endsClause(text, before.end));
}

/** In small letters a word may be one of a sentence: "to print, share". */
function kindOf(words: string): Line['kind'] {
  if (words === '') return 'empty';
  return !isSmallLetter(words) && isClickable(words) ? 'page' : 'words';
}
