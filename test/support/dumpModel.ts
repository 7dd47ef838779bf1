/** Draws the lists of a model as lines: what a person compares with the draft. */
import type { Citation } from '../../server/src/model/citation.ts';
import type { Label } from '../../server/src/model/numbering.ts';
import type { Mention, Reference } from '../../server/src/model/reference.ts';
import type { Bracket, Resolution } from '../../server/src/model/resolution.ts';
import type { Paragraph } from '../../server/src/syntax/nodes.ts';
import { slice } from '../../server/src/text/span.ts';

/** Profile, numbering, references, citations, footnotes and brackets, a line each. */
export function dumpModel(resolution: Resolution): string {
  const { profile, numbering, references, citations, footnotes, brackets, tree } = resolution;
  const sections = [
    ['profile', [profile]],
    ['numbering', numbering.map(labelLine)],
    ['references', references.map((reference) => referenceLine(reference, resolution))],
    ['citations', citations.map((citation) => citationLine(citation, resolution))],
    [
      'footnote calls',
      footnotes.calls.map(
        ({ call, note }) => `${call.label} ${note === undefined ? 'without note' : 'with note'}`,
      ),
    ],
    [
      'notes',
      footnotes.notes.map(({ note, calls }) => `${note.label} called ${calls.length} times`),
    ],
    ['brackets', brackets.map((bracket) => bracketLine(bracket, tree.text))],
  ] as const;
  return sections
    .map(([name, lines]) => `${name}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('');
}

function labelLine({ path, running, expected, fault }: Label): string {
  return `${path}${running === path ? '' : ` runs as ${running}`}${fault === undefined ? '' : ` ${fault}, expected ${expected}`}`;
}

function referenceLine(
  { span, mentions, qualifier, from }: Reference,
  resolution: Resolution,
): string {
  return `${placeOf(from, resolution)}: “${slice(resolution.tree.text, span)}” (${qualifier}) → ${mentions.map(mentionOf).join(', ')}`;
}

function mentionOf({ path, role, target }: Mention): string {
  return `${role === 'single' ? '' : `${role} `}${path} ${target.kind}`;
}

function citationLine(
  { organ, kind, number, date, by, said, annex, from }: Citation,
  resolution: Resolution,
): string {
  const when = date === undefined ? 'undated' : `${date.day}.${date.month}.${date.year}`;
  const parts = [`${organ?.name ?? 'unknown organ'} ${kind} ${number}`, when, `by ${by}`];
  if (annex !== undefined) parts.push(annex);
  if (said !== undefined) parts.push(`${said.kind}: “${said.text}”`);
  return `${placeOf(from, resolution)}: ${parts.join(', ')}`;
}

/** "PP2" and "OP3 (a)", or "aside" for notes, headings and annexes. */
function placeOf(paragraph: Paragraph | undefined, { outline, numbering }: Resolution): string {
  if (paragraph === undefined) return 'aside';
  const preamble = outline.parts.flatMap(({ sections }) =>
    sections.flatMap(({ preambular }) => preambular),
  );
  if (paragraph.kind === 'preambular') return `PP${preamble.indexOf(paragraph) + 1}`;
  return `OP${numbering.find((label) => label.paragraph === paragraph)?.path ?? ''}`;
}

function bracketLine({ open, close }: Bracket, text: string): string {
  if (open === undefined || close === undefined) return 'unbalanced';
  return slice(text, { start: open.start, end: close.end });
}
