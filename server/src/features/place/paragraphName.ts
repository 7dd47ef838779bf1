/** What a paragraph of the draft is called in a sentence: "paragraph 3 (b)", "second preambular paragraph". */
import type { Resolution } from '../../model/resolution.ts';
import type { Paragraph } from '../../syntax/nodes.ts';

const ordinals = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'],
  ...['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth'],
  ...['seventeenth', 'eighteenth', 'nineteenth', 'twentieth'],
];

/** Absent for a paragraph that bears no number and stands in no preamble. */
export function paragraphName(resolution: Resolution, paragraph: Paragraph): string | undefined {
  if (paragraph.kind === 'preambular') return preambularName(resolution, paragraph);
  const label = resolution.numbering.find((entry) => entry.paragraph === paragraph);
  if (label !== undefined) return `paragraph ${label.path}`;
  return paragraph.kind === 'operative' ? 'operative paragraph' : undefined;
}

function preambularName({ outline }: Resolution, paragraph: Paragraph): string | undefined {
  for (const part of outline.parts) {
    const preamble = part.sections.flatMap((section) => section.preambular);
    const place = preamble.findIndex((other) => other === paragraph);
    if (place >= 0) return `${ordinals[place] ?? inFigures(place + 1)} preambular paragraph`;
  }
  return undefined;
}

/** 21 → `21st` */
function inFigures(place: number): string {
  const ending = ['th', 'st', 'nd', 'rd'][place % 100 > 10 && place % 100 < 14 ? 0 : place % 10];
  return `${place}${ending ?? 'th'}`;
}
