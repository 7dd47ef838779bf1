/** Formats a draft and reads what it says, for tests that compare the two. */
import { formatted } from '../../server/src/features/formatting.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import type { Target } from '../../server/src/model/reference.ts';
import type { Subparagraph } from '../../server/src/syntax/nodes.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { findingsOf } from './findings.ts';

/** A draft in canonical form. */
export function inCanonicalForm(text: string, indent = 4): string {
  return applyEdits(text, formatted(analyse(text), { indent }));
}

/** All that formatting must not change, in the words of the draft. */
export function contentOf(text: string) {
  const { outline, numbering, references, citations, footnotes, negotiation, readables } =
    analyse(text);
  const sections = outline.parts.flatMap((part) => part.sections);
  return {
    title: outline.title?.body.prose.text,
    organs: outline.parts.map(({ organLine }) => organLine?.body.prose.text),
    headings: sections.map(({ heading }) => heading?.body.prose.text),
    annexes: outline.annexes.map(({ body }) => body.prose.text),
    preambular: sections.flatMap(({ preambular }) =>
      preambular.map(({ body, subparagraphs }) => [body.prose.text, subparagraphs.map(wordsOf)]),
    ),
    operative: sections.flatMap(({ operative }) =>
      operative.map(({ marker, body, subparagraphs }) => [
        marker?.label,
        body.prose.text,
        subparagraphs.map(wordsOf),
      ]),
    ),
    others: readables.flatMap(({ where, body }) => (where === 'annex' ? [body.prose.text] : [])),
    labels: numbering.map(({ path, running, part }) => [part, path, running]),
    references: references
      .map(({ noun, qualifier, mentions }) =>
        [noun, qualifier, ...mentions.map((one) => `${one.path} ${nameOf(one.target)}`)].join('|'),
      )
      .toSorted(),
    citations: citations
      .map(({ number, organ, date, by }) => [number, organ?.name, date?.year, by].join('|'))
      .toSorted(),
    calls: footnotes.calls
      .map(({ call, note }) => `${call.label} → ${note?.body.prose.text ?? 'nothing'}`)
      .toSorted(),
    notes: footnotes.notes.map(({ note }) => `${note.label}: ${note.body.prose.text}`).toSorted(),
    negotiation: [negotiation.state, ...negotiation.marks.map(({ kind }) => kind)],
  };
}

interface Words {
  readonly label: string;
  readonly words: string;
  readonly below: readonly Words[];
}

function wordsOf({ marker, body, subparagraphs }: Subparagraph): Words {
  return { label: marker.label, words: body.prose.text, below: subparagraphs.map(wordsOf) };
}

function nameOf(target: Target): string {
  switch (target.kind) {
    case 'paragraph':
      return target.paragraph.body.prose.text;
    case 'heading':
      return target.heading.body.prose.text;
    case 'annex':
      return target.annex.body.prose.text;
    default:
      return 'missing';
  }
}

/** How often each rule speaks. */
export function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findingsOf(text)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
