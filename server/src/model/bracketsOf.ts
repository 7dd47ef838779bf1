/** Square brackets of the text and their partners: what negotiators leave open. */
import { addAll } from '../text/addAll.ts';
import { sourceSpan } from '../text/prose.ts';
import { span } from '../text/span.ts';
import type { Marker } from '../syntax/nodes.ts';
import type { Readable } from './readable.ts';
import type { Bracket } from './resolution.ts';

/** Brackets pair within the whole text, since one may enclose several paragraphs. Markdown's own are none. */
export function bracketsOf(readables: readonly Readable[]): readonly Bracket[] {
  const signs = readables.flatMap(signsIn);
  const brackets: Bracket[] = [];
  const open: Sign[] = [];
  for (const sign of signs) {
    if (sign.text === '[') open.push(sign);
    else {
      const partner = open.pop();
      brackets.push({ ...(partner && { open: partner.at }), close: sign.at });
    }
  }
  addAll(
    brackets,
    open.map(({ at }) => ({ open: at })),
  );
  return brackets.sort((a, b) => startOf(a) - startOf(b));
}

interface Sign {
  readonly text: string;
  readonly at: { readonly start: number; readonly end: number };
}

function signsIn({ body, from }: Readable): readonly Sign[] {
  const signs: Sign[] = from !== undefined && from.kind !== 'preambular' ? leadOf(from.marker) : [];
  const { prose } = body;
  if (!prose.text.includes('[') && !prose.text.includes(']')) return signs;
  for (const match of prose.text.matchAll(/[[\]]/g)) {
    signs.push({ text: match[0], at: sourceSpan(prose, match.index, match.index + 1) });
  }
  return signs;
}

/** The bracket of `[5 bis.` stands before the number, outside the prose. */
function leadOf(marker: Marker | undefined): Sign[] {
  const at = marker?.lead.indexOf('[') ?? -1;
  return marker === undefined || at === -1
    ? []
    : [{ text: '[', at: span(marker.span.start + at, marker.span.start + at + 1) }];
}

function startOf({ open, close }: Bracket): number {
  return open?.start ?? close?.start ?? 0;
}
