/** Lines and columns in each encoding, counted by other means than the server's. */
import type { Position, Range, TextEdit } from 'vscode-languageserver/node';
import type { Span } from '../../server/src/text/span.ts';

export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

const lengths: Readonly<Record<Encoding, (words: string) => number>> = {
  'utf-8': (words) => Buffer.byteLength(words, 'utf8'),
  'utf-16': (words) => words.length,
  'utf-32': (words) => Array.from(words).length,
};

export function positionIn(text: string, offset: number, encoding: Encoding): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lengths[encoding](lines.at(-1) ?? '') };
}

export function rangeOfWords(text: string, { start, end }: Span, encoding: Encoding): Range {
  return { start: positionIn(text, start, encoding), end: positionIn(text, end, encoding) };
}

/** What stands in a range. */
export function wordsAt(text: string, range: Range, encoding: Encoding): string {
  const start = offsetIn(text, range.start, encoding);
  return text.slice(start, offsetIn(text, range.end, encoding));
}

/** The text with the edits of the server made. */
export function edited(text: string, edits: readonly TextEdit[], encoding: Encoding): string {
  return edits
    .map(({ range, newText }) => ({
      start: offsetIn(text, range.start, encoding),
      end: offsetIn(text, range.end, encoding),
      newText,
    }))
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (made, { start, end, newText }) => made.slice(0, start) + newText + made.slice(end),
      text,
    );
}

/** Only the beginning of a character has a column. */
function offsetIn(text: string, { line, character }: Position, encoding: Encoding): number {
  const lines = text.split('\n');
  const start = lines.slice(0, line).reduce((length, one) => length + one.length + 1, 0);
  const letters = Array.from(lines[line] ?? '');
  for (let count = 0; count <= letters.length; count += 1) {
    const before = letters.slice(0, count).join('');
    if (lengths[encoding](before) === character) return start + before.length;
  }
  throw new Error(`No character of line ${line} begins at column ${character}`);
}
