/** Code lenses over paragraphs and annexes: first where they are, and for those in sight what they say. */
import type { CodeLens } from 'vscode-languageserver';
import { referenceLensAt, referenceLenses } from '../features/referenceLenses.ts';
import { isRecord } from '../text/record.ts';
import type { Asked } from './asked.ts';
import { clientCommands } from './contract.ts';
import { location, rangeOf } from './toLsp.ts';

export function codeLenses({ session, document, resolution, settings }: Asked): CodeLens[] {
  if (settings.referenceLenses === 'off' || !session.editor().showsReferences) return [];
  const { uri } = document;
  return referenceLenses(resolution).map(({ span }) => ({
    range: rangeOf(document, span),
    data: { uri, start: span.start },
  }));
}

/** The draft a lens was made for. */
export function draftOfLens({ data }: CodeLens): string | undefined {
  const known: unknown = data;
  return isRecord(known) && typeof known['uri'] === 'string' ? known['uri'] : undefined;
}

/** A lens over something that has changed meanwhile stays without words; the editor asks for new ones. */
export function resolvedLens({ document, resolution }: Asked, lens: CodeLens): CodeLens {
  const known: unknown = lens.data;
  const start = isRecord(known) && typeof known['start'] === 'number' ? known['start'] : -1;
  const found = referenceLensAt(resolution, start);
  if (found === undefined) return lens;
  const { title, references } = found;
  const places = references.map((span) => location(document, span));
  const { uri } = document;
  return {
    ...lens,
    command: {
      title,
      command: clientCommands.showReferences,
      arguments: [uri, lens.range.start, places],
    },
  };
}
