/** What the places of a text are called where it is quoted as a source. */
import { ordinalName } from '../lexicon/ordinals.ts';
import { calledByPath } from './calledByPath.ts';
import type { Readable } from './readable.ts';
import type { Resolution } from './resolution.ts';
import type { Body, Paragraph } from '../syntax/nodes.ts';
import { unreachable } from '../text/unreachable.ts';

/** By the prose of the place: "paragraph 3", "second preambular paragraph", "footnote 2". */
export function placeNames(resolution: Resolution): ReadonlyMap<Body, string> {
  const paragraphs = paragraphNames(resolution);
  const notes = new Map(
    resolution.footnotes.notes.map(({ note }) => [note.body, `footnote ${note.label}`]),
  );
  return new Map(
    resolution.readables.map((readable) => [readable.body, nameOf(readable, paragraphs, notes)]),
  );
}

type Names<T> = ReadonlyMap<T, string>;

function nameOf(
  { where, from, body, annex }: Readable,
  paragraphs: Names<Paragraph>,
  notes: Names<Body>,
): string {
  switch (where) {
    case 'title':
    case 'heading':
      return where;
    case 'note':
      return notes.get(body) ?? 'footnote';
    case 'annex':
      return annexName(annex?.numeral);
    case 'paragraph':
      return paragraphName(from, paragraphs);
    default:
      return unreachable(where);
  }
}

function paragraphName(from: Paragraph | undefined, names: Names<Paragraph>): string {
  return (from && names.get(from)) ?? 'operative paragraph';
}

function annexName(numeral: string | undefined): string {
  return numeral === undefined ? 'annex' : `annex ${numeral}`;
}

function paragraphNames({ outline, numbering }: Resolution): Names<Paragraph> {
  const names = new Map<Paragraph, string>();
  for (const { sections } of outline.parts) {
    const preamble = sections.flatMap(({ preambular }) => preambular);
    for (const [place, paragraph] of preamble.entries()) {
      names.set(paragraph, `${ordinalName(place + 1)} preambular paragraph`);
    }
  }
  for (const { paragraph, path } of numbering) names.set(paragraph, calledByPath(path));
  return names;
}
