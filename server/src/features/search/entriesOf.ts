/** What of a draft can be found by number or words: title, headings, paragraphs, annexes. */
import type { Resolution } from '../../model/resolution.ts';
import type { Annex, Heading, Paragraph, Preambular, Title } from '../../syntax/nodes.ts';
import type { Span } from '../../text/span.ts';
import type { DraftSymbol } from '../symbols/symbol.ts';

export interface Entry {
  readonly kind: DraftSymbol['kind'];
  /** "OP7 (b)", "PP3", "Annex II"; empty where nothing numbers it. */
  readonly label: string;
  readonly words: string;
  /** Where one lands. */
  readonly span: Span;
}

/** Title first, then parts in order, then annexes. */
export function entriesOf(resolution: Resolution): readonly Entry[] {
  const { title, parts, annexes } = resolution.outline;
  const labels = labelsIn(resolution);
  const inParts = parts.flatMap(({ heading, sections }) => [
    ...headingEntry(heading),
    ...sections.flatMap((section) => [
      ...headingEntry(section.heading),
      ...[...section.preambular, ...section.operative].flatMap((paragraph) =>
        paragraphEntries(paragraph, labels),
      ),
    ]),
  ]);
  return [...titleEntry(title), ...inParts, ...annexes.map(annexEntry)];
}

type Labels = ReadonlyMap<Paragraph, string>;

/** As copies under negotiation call them: preambular paragraphs are counted in each part. */
function labelsIn({ outline, numbering }: Resolution): Labels {
  const preambles = outline.parts.map(({ sections }) =>
    sections.flatMap(({ preambular }) => preambular),
  );
  return new Map<Paragraph, string>([
    ...preambles.flatMap((paragraphs) =>
      paragraphs.map((paragraph, place): [Preambular, string] => [paragraph, `PP${place + 1}`]),
    ),
    ...numbering.map(({ paragraph, path }): [Paragraph, string] => [paragraph, `OP${path}`]),
  ]);
}

function titleEntry(title: Title | undefined): readonly Entry[] {
  if (title === undefined) return [];
  return [{ kind: 'title', label: title.number ?? '', words: title.text, span: title.body.span }];
}

function headingEntry(heading: Heading | undefined): readonly Entry[] {
  if (heading === undefined) return [];
  const { role: kind, text: words, numeral, body } = heading;
  const label = numeral === undefined || words.startsWith(numeral) ? '' : `${numeral}.`;
  return [{ kind, label, words, span: body.span }];
}

function paragraphEntries(paragraph: Paragraph, labels: Labels): readonly Entry[] {
  const { kind, body, marker, subparagraphs } = paragraph;
  const label = labels.get(paragraph) ?? '';
  return [
    { kind, label, words: body.prose.text, span: marker?.span ?? body.span },
    ...subparagraphs.flatMap((part) => paragraphEntries(part, labels)),
  ];
}

function annexEntry({ numeral, title, body }: Annex): Entry {
  const label = ['Annex', numeral ?? ''].join(' ').trim();
  return { kind: 'annex', label, words: title ?? '', span: body.span };
}
