/** An index written out to be read by a person. */
import type { Known, KnownText, Source, Statement } from '../../server/src/corpus/known.ts';
import type { LibraryIndex } from '../../server/src/corpus/libraryIndex.ts';

export function libraryTable({ entries }: LibraryIndex): string {
  return `${entries.map(entryLines).join('\n\n')}\n`;
}

function entryLines(known: Known): string {
  const { organ, kind, number, title, dates, subjects, statements, annexes, ...rest } = known;
  const { supersededBy, citedIn, text } = rest;
  return [
    `${organ} ${kind} ${number}`,
    ...(title === undefined ? [] : [`  title: ${title}`]),
    ...dates.map(({ date, sources }) => `  date: ${date} (${sources.map(place).join('; ')})`),
    ...subjects.map((statement) => said('about', statement)),
    ...statements.map((statement) => said('did', statement)),
    ...annexes.map((statement) => said('annex', statement)),
    ...supersededBy.map((statement) => said('superseded', statement)),
    ...citedIn.map((source) => `  cited in: ${place(source)}`),
    ...(text === undefined ? [] : textLines(text)),
  ].join('\n');
}

function said(what: string, { text, source }: Statement): string {
  return `  ${what}: ${text} (${place(source)})`;
}

function place({ file, place: where }: Source): string {
  return `${file}, ${where}`;
}

function textLines({
  file,
  status,
  note,
  summary,
  preambularCount,
  operative,
}: KnownText): string[] {
  return [
    `  text: ${file}, ${status}${note === undefined ? '' : ` (${note})`}`,
    `  preambular paragraphs: ${preambularCount}`,
    `  summary: ${summary}`,
    ...operative.map(({ label, line }) => `  ${label}. ${line}`),
  ];
}
