/** Writes the new numbers and letters before their paragraphs. */
import { slice, span, type Span } from '../../text/span.ts';
import type { Edit } from '../../text/edit.ts';
import type { Marker, Paragraph } from '../../syntax/nodes.ts';
import { inItsNumerals } from '../../syntax/numberForm.ts';
import { leadOf } from './lead.ts';
import { levelIn, type Name, type Names } from './names.ts';

/** Edits for every paragraph that is called otherwise, comes to another level, or gets or loses its number. */
export function markerEdits(draft: string, { changed, plain }: Names): readonly Edit[] {
  return [
    ...[...changed].flatMap(([{ paragraph }, name]) =>
      paragraph === undefined ? [] : named(draft, paragraph, name),
    ),
    ...plain.flatMap((slots) =>
      slots.flatMap(({ paragraph }) => (paragraph === undefined ? [] : nameless(draft, paragraph))),
    ),
  ];
}

function named(draft: string, paragraph: Paragraph, name: Name): readonly Edit[] {
  const { marker } = paragraph;
  if (marker === undefined) {
    const { start } = paragraph.body.span;
    return [{ span: span(start, start), newText: `${writtenMarker(draft, name)} ` }];
  }
  if (levelIn(paragraph) !== name.level)
    return [{ span: marker.span, newText: `${leadOf(marker)}${writtenMarker(draft, name)}` }];
  return marker.label === name.label || marker.series === 'bullet'
    ? []
    : [{ span: marker.labelSpan, newText: asWritten(marker, name.label) }];
}

/** A sole paragraph goes without number. */
function nameless(draft: string, { marker, body }: Paragraph): readonly Edit[] {
  if (marker === undefined || marker.series === 'bullet') return [];
  const gap: Span = span(marker.span.end, body.span.start);
  return [
    {
      span: span(marker.span.start, slice(draft, gap).trim() === '' ? gap.end : gap.start),
      newText: leadOf(marker),
    },
  ];
}

/** The marker and a blank; nothing for a paragraph without number. */
export function markerBefore(draft: string, name: Name | undefined): string {
  return name === undefined ? '' : `${writtenMarker(draft, name)} `;
}

const canonical: readonly (readonly [string, string])[] = [
  ['', '.'],
  ['(', ')'],
  ['(', ')'],
  ['', '.'],
  ['', '.'],
];

/** `5.`, `(b)`, in the manner of its list. */
function writtenMarker(draft: string, { label, level, model }: Name): string {
  if (model === undefined) {
    const [open = '', close = '.'] = canonical[level] ?? [];
    return `${open}${label}${close}`;
  }
  const before = draft.slice(model.span.start + model.lead.length, model.labelSpan.start);
  const behind = draft.slice(model.labelSpan.end, model.span.end).replace(/[*_]/g, '');
  return `${before.replace(/[*_[“"]/g, '')}${asWritten(model, label)}${behind === '' ? '.' : behind}`;
}

/** `B` where the others are `A` and `C`, `II` where they are `I` and `III`. */
function asWritten(model: Marker, label: string): string {
  if (model.series === 'arabic') return inItsNumerals(model, label);
  const isCapital =
    model.label !== model.label.toLowerCase() && model.label === model.label.toUpperCase();
  return isCapital ? label.toUpperCase() : label;
}
