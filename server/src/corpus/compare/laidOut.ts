/** An older text laid out in the order of a comparison, so that an editor shows what belongs together side by side. */
import { span, type Span } from '../../text/span.ts';
import type { ComparedRow } from './compared.ts';
import type { DraftParagraph } from './paragraphsIn.ts';

export interface LaidOut {
  readonly text: string;
  /** Where each paragraph of the older text now stands, in UTF-16 offsets of `text`. */
  readonly places: ReadonlyMap<DraftParagraph, Span>;
}

interface Texts {
  readonly older: string;
  readonly newer: string;
}

/**
 * Each paragraph stands where its partner stands in the newer text, and is numbered, indented and set apart as that one is: what
 * differs then are words. What stood between paragraphs – headings, notes – still stands before the paragraph it stood before.
 */
export function laidOut(texts: Texts, rows: readonly ComparedRow<DraftParagraph>[]): LaidOut {
  const matter = matterBefore(texts.older, rows);
  const gaps = gapsBefore(texts.newer, rows);
  const places = new Map<DraftParagraph, Span>();
  let text = '';
  const put = (words: string, gap: string) => {
    if (words !== '') text += text === '' ? words : `${gap}${words}`;
  };
  put(matter.get('head') ?? '', usualGap);
  for (const row of rows) {
    if (row.kind === 'new') continue;
    put(matter.get(row.older) ?? '', usualGap);
    const shown = shownParagraph(texts, row);
    put(shown, row.kind === 'dropped' ? usualGap : (gaps.get(row.newer) ?? usualGap));
    places.set(row.older, span(text.length - shown.length, text.length));
  }
  put(matter.get('end') ?? '', usualGap);
  return { text: `${text}\n`, places };
}

const usualGap = '\n\n';

function shownParagraph(
  { older, newer }: Texts,
  row: Exclude<ComparedRow<DraftParagraph>, { readonly kind: 'new' }>,
): string {
  if (row.kind === 'dropped') return older.slice(row.older.start, row.older.end);
  const marker = newer.slice(row.newer.start, row.newer.wordsFrom);
  const words = older.slice(row.older.wordsFrom, row.older.end);
  const isOneLine = !newer.slice(row.newer.start, row.newer.end).includes('\n');
  return marker + (isOneLine ? onOneLine(words) : words);
}

/** Where there is a blank line, something stands in the middle of the paragraph. */
function onOneLine(words: string): string {
  const lines = words.split('\n').map((line) => line.trim());
  return lines.includes('') ? words : lines.join(' ');
}

/**
 * What stands between the paragraphs of the older text, by the paragraph behind it that has kept its place: a heading does not
 * wander off with a paragraph.
 */
function matterBefore(
  older: string,
  rows: readonly ComparedRow<DraftParagraph>[],
): ReadonlyMap<DraftParagraph | 'head' | 'end', string> {
  const inOrder = rows
    .flatMap((row) => (row.kind === 'new' ? [] : [row]))
    .toSorted((a, b) => a.older.start - b.older.start);
  const first = inOrder[0]?.older.start ?? 0;
  const matter = new Map<DraftParagraph | 'head' | 'end', string>();
  matter.set('head', older.slice(0, first).trim());
  let end = first;
  let waiting: string[] = [];
  for (const { kind, older: paragraph } of inOrder) {
    waiting.push(older.slice(end, Math.max(end, paragraph.start)).trim());
    end = Math.max(end, paragraph.end);
    if (kind === 'moved') continue;
    matter.set(paragraph, together(waiting));
    waiting = [];
  }
  return matter.set('end', together([...waiting, older.slice(end).trim()]));
}

function together(pieces: readonly string[]): string {
  return pieces.filter((piece) => piece !== '').join(usualGap);
}

/** The line breaks and the indentation before each paragraph of the newer text. */
function gapsBefore(
  newer: string,
  rows: readonly ComparedRow<DraftParagraph>[],
): ReadonlyMap<DraftParagraph, string> {
  const gaps = new Map<DraftParagraph, string>();
  let end = 0;
  for (const row of rows) {
    if (row.kind === 'dropped') continue;
    const between = newer.slice(end, Math.max(end, row.newer.start));
    const indent = between.slice(between.lastIndexOf('\n') + 1);
    gaps.set(
      row.newer,
      between.trim() === '' ? between : `${usualGap}${indent.trim() === '' ? indent : ''}`,
    );
    end = row.newer.end;
  }
  return gaps;
}
