/** Paragraphs in the outline, by number and first words. */
import type {
  NumberedParagraph,
  Operative,
  Paragraph,
  Preambular,
  Subparagraph,
} from '../../syntax/nodes.ts';
import { span } from '../../text/span.ts';
import { shortened } from '../../text/shortened.ts';
import type { DraftSymbol } from './symbol.ts';

const nameLength = 60;

/** One entry for the whole preamble; none where there is none. */
export function preambleSymbol(paragraphs: readonly Preambular[]): readonly DraftSymbol[] {
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return [];
  const { length } = paragraphs;
  return [
    {
      name: 'Preamble',
      detail: length === 1 ? '1 paragraph' : `${length} paragraphs`,
      kind: 'preamble',
      span: span(first.span.start, last.span.end),
      selection: first.body.span,
      children: paragraphs.map((paragraph) => paragraphSymbol(paragraph, '')),
    },
  ];
}

/** "1. Requests the Secretary-General …" */
export function operativeSymbol(paragraph: Operative): DraftSymbol {
  return paragraphSymbol(paragraph, labelBefore(paragraph));
}

function subparagraphSymbol(paragraph: Subparagraph): DraftSymbol {
  return paragraphSymbol(paragraph, labelBefore(paragraph));
}

function paragraphSymbol(paragraph: Paragraph, label: string): DraftSymbol {
  const words = shortened(paragraph.body.prose.text, nameLength);
  const { body, marker } = paragraph;
  return {
    name: `${label}${words}`.trim() || '…',
    detail: '',
    kind: paragraph.kind,
    span: paragraph.span,
    selection: marker?.span ?? body.span,
    children: paragraph.subparagraphs.map(subparagraphSymbol),
  };
}

/** `3. `, `(a) `, `a. `; nothing for a bullet */
function labelBefore({ marker }: NumberedParagraph): string {
  if (marker === undefined || marker.series === 'bullet') return '';
  return marker.series === 'arabic' || marker.form === 'dot'
    ? `${marker.label}. `
    : `(${marker.label}) `;
}
