/** Reads drafts drawn as text: `|` is the cursor, `«…»` a selection, a line of `^^^ label` names the range in the line above. */
import { span, type Span } from '../../server/src/text/span.ts';

/** One drawn file. `text` has neither cursor, selection nor marker lines; all places are offsets in it. */
export interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly cursor?: number;
  readonly selection?: Span;
  /** In the order of the marker lines. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly span: Span;
  /** What follows the carets; empty where nothing does. */
  readonly label: string;
}

/** `=== second.resolution` */
const fileHeader = /^=== (\S+)$/;
/** `      ^^^^ preambular-comma: Expected ","` */
const markerLine = /^([ \t]*)(\^+)(?: (.*))?$/;

const defaultName = 'draft.resolution';

/** The one file of a fixture; its first line break is that of the template, not of the draft. */
export function readFixture(drawn: string): Fixture {
  const [first, ...others] = readFixtures(drawn);
  if (first === undefined || others.length > 0) throw new Error('Expected one file in the fixture');
  return first;
}

/** Every file of a fixture, in order. */
export function readFixtures(drawn: string): readonly Fixture[] {
  const files: { name: string; lines: string[] }[] = [{ name: defaultName, lines: [] }];
  for (const line of drawn.replace(/^\n/u, '').split('\n')) {
    const name = fileHeader.exec(line)?.[1];
    if (name === undefined) files.at(-1)?.lines.push(line);
    else files.push({ name, lines: [] });
  }
  const headed = files.length > 1 && files[0]?.lines.every((line) => line.trim() === '');
  return (headed === true ? files.slice(1) : files).map(({ name, lines }) => readFile(name, lines));
}

/** The cursor of a fixture that must have one. */
export function cursorOf(fixture: Fixture): number {
  if (fixture.cursor === undefined) throw new Error('The fixture has no cursor "|"');
  return fixture.cursor;
}

/** The selection of a fixture that must have one. */
export function selectionOf(fixture: Fixture): Span {
  if (fixture.selection === undefined) throw new Error('The fixture has no selection "«…»"');
  return fixture.selection;
}

/** The text with each range drawn under it, as a fixture would; ranges are cut at the end of their first line. */
export function draw(text: string, marks: readonly Mark[]): string {
  const waiting = marks.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const drawn: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    drawn.push(line);
    while (waiting[0] !== undefined && waiting[0].span.start <= end) {
      const mark = waiting.shift();
      if (mark !== undefined) drawn.push(markUnder(mark, start, end));
    }
    start = end + 1;
  }
  return drawn.join('\n');
}

function markUnder({ span: range, label }: Mark, start: number, end: number): string {
  const width = Math.max(1, Math.min(range.end, end) - range.start);
  return `${' '.repeat(range.start - start)}${'^'.repeat(width)} ${label}`.trimEnd();
}

function readFile(name: string, lines: readonly string[]): Fixture {
  const marks: Mark[] = [];
  const places = { bars: [] as number[], opens: [] as number[], closes: [] as number[] };
  let text = '';
  let above: readonly number[] = [];
  for (const line of lines) {
    const marker = markerLine.exec(line);
    if (marker === null) {
      const read = readLine(line, text.length);
      text += `${read.text}\n`;
      above = read.offsets;
      places.bars.push(...read.bars);
      places.opens.push(...read.opens);
      places.closes.push(...read.closes);
      continue;
    }
    marks.push({ span: rangeAbove(marker, above), label: (marker[3] ?? '').trim() });
  }
  // Every line was given a break, the last one included: it has none in the drawing.
  return { name, text: text.slice(0, -1), ...cursorAndSelection(places), marks };
}

/** Where each drawn column stands in the text, and the signs found between. */
function readLine(line: string, from: number) {
  const offsets: number[] = [];
  const found = { bars: [] as number[], opens: [] as number[], closes: [] as number[] };
  const signs = new Map([
    ['|', found.bars],
    ['«', found.opens],
    ['»', found.closes],
  ]);
  let text = '';
  for (const character of line.split('')) {
    offsets.push(from + text.length);
    const places = signs.get(character);
    if (places === undefined) text += character;
    else places.push(from + text.length);
  }
  offsets.push(from + text.length);
  return { text, offsets, ...found };
}

function rangeAbove(marker: RegExpExecArray, above: readonly number[]): Span {
  const column = (marker[1] ?? '').length;
  const start = above[column];
  const end = above[column + (marker[2] ?? '').length];
  if (start === undefined || end === undefined) {
    throw new Error(`The marker "${marker[0].trim()}" reaches beyond the line above it`);
  }
  return span(start, end);
}

interface Places {
  readonly bars: readonly number[];
  readonly opens: readonly number[];
  readonly closes: readonly number[];
}

/** A second "|" or an unmatched "«" would be a literal one, which no draft has. */
function cursorAndSelection({
  bars,
  opens,
  closes,
}: Places): Pick<Fixture, 'cursor' | 'selection'> {
  if (bars.length > 1) throw new Error('Literal "|" in a fixture: there is one cursor at most');
  const [cursor] = bars;
  const [start] = opens;
  const [end] = closes;
  if (opens.length > 1 || closes.length > 1 || (start === undefined) !== (end === undefined)) {
    throw new Error('Literal "«" or "»" in a fixture: there is one selection at most');
  }
  return {
    ...(cursor === undefined ? {} : { cursor }),
    ...(start === undefined || end === undefined ? {} : { selection: span(start, end) }),
  };
}
