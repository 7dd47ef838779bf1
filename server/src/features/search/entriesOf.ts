/** What of a draft can be found by number or words: title, headings, paragraphs, annexes. */
import type { Resolution } from '../../model/resolution.ts';
import type { Annex, Heading, Paragraph, Title } from '../../syntax/nodes.ts';
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
  const entries: Entry[] = [];
  if (title !== undefined) entries.push(titleEntry(title));
  for (const { heading, sections } of parts) {
    if (heading !== undefined) entries.push(headingEntry(heading));
    for (const section of sections) {
      if (section.heading !== undefined) entries.push(headingEntry(section.heading));
      for (const one of section.preambular) addParagraph(entries, one, labels);
      for (const one of section.operative) addParagraph(entries, one, labels);
    }
  }
  for (const annex of annexes) entries.push(annexEntry(annex));
  return entries;
}

type Labels = ReadonlyMap<Paragraph, string>;

/** As copies under negotiation call them: preambular paragraphs are counted in each part. */
function labelsIn({ outline, numbering }: Resolution): Labels {
  const labels = new Map<Paragraph, string>();
  for (const { sections } of outline.parts) {
    const preamble = sections.flatMap(({ preambular }) => preambular);
    for (const [place, paragraph] of preamble.entries()) labels.set(paragraph, `PP${place + 1}`);
  }
  for (const { paragraph, path } of numbering) labels.set(paragraph, `OP${path}`);
  return labels;
}

function titleEntry({ number = '', text, body }: Title): Entry {
  return { kind: 'title', label: number, words: text, span: body.span };
}

function headingEntry({ role: kind, text: words, numeral, body }: Heading): Entry {
  const label = numeral === undefined || words.startsWith(numeral) ? '' : `${numeral}.`;
  return { kind, label, words, span: body.span };
}

function addParagraph(entries: Entry[], paragraph: Paragraph, labels: Labels): void {
  const { kind, body, marker, subparagraphs } = paragraph;
  const label = labels.get(paragraph) ?? '';
  entries.push({ kind, label, words: body.prose.text, span: marker?.span ?? body.span });
  for (const part of subparagraphs) addParagraph(entries, part, labels);
}

function annexEntry({ numeral, title, body }: Annex): Entry {
  const label = ['Annex', numeral ?? ''].join(' ').trim();
  return { kind: 'annex', label, words: title ?? '', span: body.span };
}
