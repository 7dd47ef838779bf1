/** A note of several paragraphs, as pandoc has them indented below `[^1]: …`: they are one, so that they stay together. */
import { isKnown } from '../../lexicon/opening.ts';
import { readOpening } from '../../lexicon/readOpening.ts';
import { notesOf } from '../../model/notesOf.ts';
import type { Resolution } from '../../model/resolution.ts';
import { markerOf } from '../../syntax/markers.ts';
import type { Edit } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { span, type Span } from '../../text/span.ts';
import { within } from './within.ts';

/** An empty line and a paragraph that is indented by a tab or four blanks */
const indented = /(?:\n[\t ]{0,20}){1,9}\n(?:\t| {4})[\t ]{0,9}(?=(?<words>[A-Z“"‘*].*))/gi;

/** Only where nothing else is indented so: then the indentation means something else. */
export function noteParagraphs({ tree }: Resolution, place: Span): readonly Edit[] {
  const canonical = notesOf(tree).filter(
    ({ form, label }) => form === 'markdown' && /^\d+$/.test(label),
  );
  const ends = new Set(canonical.map(({ span: at }) => at.end));
  if (ends.size === 0) return [];
  const edits: Edit[] = [];
  for (const { 0: gap, index, groups } of matchesIn(indented, tree.text)) {
    const words = groups?.['words'] ?? '';
    if (markerOf(words, 0) !== undefined) continue;
    if (!ends.has(index) || opens(words)) return [];
    const start = index + gap.length;
    ends.add(endOfParagraph(tree.text, start));
    edits.push({ span: span(index, start), newText: ' ' });
  }
  return within(place, edits);
}

/** `*Recalling* …`: a paragraph of the draft */
function opens(words: string): boolean {
  const opening = readOpening(words.replace(/^[*_]+/, ''));
  return opening !== undefined && isKnown(opening);
}

const emptyLine = /\n[\t ]{0,20}\n/g;

/** Where the last line ends before an empty one. */
function endOfParagraph(text: string, start: number): number {
  emptyLine.lastIndex = start;
  return emptyLine.exec(text)?.index ?? text.length;
}
