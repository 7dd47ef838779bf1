/** Where opening words belong and what is there of them. */
import type { Part } from '../../model/outline.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Operative, Preambular } from '../../syntax/nodes.ts';
import { span, touches, type Span } from '../../text/span.ts';
import { partAt } from '../place/partAt.ts';
import { openingEnd } from './openingBehind.ts';

export interface OpeningSlot {
  readonly part: 'preambular' | 'operative';
  /** The words typed and those that go on behind the cursor, with their emphasis marks. */
  readonly span: Span;
  /** `*` or nothing. */
  readonly mark: string;
  readonly typed: string;
  /** The paragraph before it in the same part and section. */
  readonly previous?: Operative | Preambular;
}

/** The line up to the cursor. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly text: string;
}

/** Absent in the middle of a paragraph, in annexes, notes and whatever else is no paragraph of the resolution. */
export function openingSlot(resolution: Resolution, offset: number): OpeningSlot | undefined {
  const { text } = resolution.tree;
  const here = partAt(resolution.outline, offset);
  if (here === undefined || isAside(resolution, offset)) return undefined;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = { start, end: offset, words: text.slice(start, offset), text };
  return operativeSlot(here.part, line) ?? preambularSlot(here.part, line);
}

/** `3. `, `- 3. `, `[5 bis. ` */
const number = /^\s*(?:[-•*] )?[“"[]?\d{1,4}(?: (?:bis|ter|quater|quinquies))?[.)][ \t]+/;
/** `*Requ`, `Requ`, or nothing */
const begun = /^(\*{0,2}|_{1,2})([a-z][a-z' -]{0,60})?$/i;
/** `*Recal`, `Recal`, or nothing */
const begunAlone = /^[ \t]*(\*{0,2}|_{1,2})([a-z][a-z' -]{0,60})?$/i;

function operativeSlot({ sections }: Part, line: Line): OpeningSlot | undefined {
  const marker = number.exec(line.words)?.[0];
  const found = marker === undefined ? null : begun.exec(line.words.slice(marker.length));
  if (found === null) return undefined;
  const paragraphs = sections.flatMap(({ operative }) => operative);
  return slotOf('operative', line, found, { paragraphs, sections });
}

function preambularSlot({ sections, organLine }: Part, line: Line): OpeningSlot | undefined {
  const found = begunAlone.exec(line.words);
  if (found === null || organLine === undefined || line.start < organLine.span.end) {
    return undefined;
  }
  const operative = sections.flatMap((section) => section.operative);
  const numbered = operative.some(({ marker, span: { start } }) => marker && start < line.start);
  if (numbered || !beginsParagraph(line, organLine.span.end, found[2] ?? '')) return undefined;
  const paragraphs = sections.flatMap(({ preambular }) => preambular);
  return slotOf('preambular', line, found, { paragraphs, sections });
}

interface Around {
  readonly paragraphs: readonly (Operative | Preambular)[];
  readonly sections: Part['sections'];
}

function slotOf(
  part: OpeningSlot['part'],
  line: Line,
  [, mark = '', typed = '']: RegExpExecArray,
  { paragraphs, sections }: Around,
): OpeningSlot {
  const { text, end } = line;
  const begun = span(end - typed.length - mark.length, end);
  const previous = previousOf(paragraphs, sections, line);
  return {
    part,
    span: span(begun.start, openingEnd({ text, span: begun, mark }, paragraphs)),
    mark,
    typed,
    ...(previous === undefined ? {} : { previous }),
  };
}

/** The line before is blank, or the organ line, or ends a paragraph and this one begins with a capital or mark. */
function beginsParagraph({ text, start }: Line, organEnd: number, typed: string): boolean {
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1)).trim();
  if (above === '' || organEnd >= start - 1) return true;
  return endsParagraph.test(above.slice(-12)) && capital.test(typed);
}

/** `Recal` */
const capital = /^[A-Z]/;
/** `…,` with a footnote call or without */
const endsParagraph = /,(?:\s?\[\^\w{1,6}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})?$/;

/** A heading between the two begins a new series of openings. */
function previousOf(
  paragraphs: Around['paragraphs'],
  sections: Part['sections'],
  { start }: Line,
): OpeningSlot['previous'] {
  const previous = paragraphs.findLast((paragraph) => paragraph.span.end <= start);
  const parted = sections.some(
    ({ heading }) =>
      heading !== undefined &&
      heading.span.start < start &&
      heading.span.start > (previous?.span.end ?? start),
  );
  return parted ? undefined : previous;
}

function isAside({ footnotes, comments, outline }: Resolution, offset: number): boolean {
  return (
    footnotes.notes.some(({ note }) => touches(note.span, offset)) ||
    comments.some((comment) => touches(comment.span, offset)) ||
    (outline.frontMatter !== undefined && touches(outline.frontMatter.span, offset))
  );
}
