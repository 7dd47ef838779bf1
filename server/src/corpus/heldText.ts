/** What is kept of a text the corpus holds: a summary and a line for each operative paragraph. */
import type { Resolution } from '../model/resolution.ts';
import { shortened } from '../text/shortened.ts';
import { withoutEnd } from '../text/withoutEnd.ts';
import type { KnownText } from './known.ts';
import type { NumberedText } from './namedText.ts';
import { summaryOf } from './summaryOf.ts';

export interface HeldText {
  readonly entry: NumberedText;
  readonly text: KnownText;
}

const lineLength = 120;

/** The text is the one the entry describes. */
export function textOf(
  { file, status, note, organ }: NumberedText,
  resolution: Resolution,
): KnownText {
  const sections = resolution.outline.parts.flatMap((part) => part.sections);
  const labels = new Map(resolution.numbering.map((label) => [label.paragraph, label.path]));
  const operative = sections.flatMap((section) => section.operative);
  return {
    ...{ file, status },
    ...(note !== undefined && { note }),
    summary: summaryOf(operative, organ),
    preambularCount: sections.flatMap(({ preambular }) => preambular).length,
    operative: operative.map((paragraph) => ({
      label: labels.get(paragraph) ?? '',
      line: shortened(withoutEnd(paragraph.body.prose.text), lineLength),
    })),
  };
}
