/** Where a citation leads in an editor: to the page on the resolution it names, and there to the paragraph it names. */
import type { Location, LocationLink, Range } from 'vscode-languageserver';
import { citedTargetAt, type CitedTarget } from '../features/citedTarget.ts';
import { knownText } from '../features/knownText.ts';
import { escaped } from '../features/writing/escaped.ts';
import type { Asked } from './asked.ts';
import { addressOfKnown } from './knownTexts.ts';
import { rangeOf } from './toLsp.ts';

/** Empty where nothing is known, or the editor has no pages to show. */
export function citedPlace(
  { document, resolution, library, session, settings }: Asked,
  offset: number,
): LocationLink[] | Location[] {
  const { abilities, showsKnownTexts } = session.editor();
  const target = showsKnownTexts ? citedTargetAt(resolution, library, offset) : undefined;
  if (target === undefined) return [];
  const page = knownText(target.known, { language: settings.linkLanguage });
  const range = lineOn(page, target);
  const uri = addressOfKnown(target.known);
  if (!abilities.linksWithOrigin) return [{ uri, range }];
  const origin = rangeOf(document, target.origin);
  return [
    {
      originSelectionRange: origin,
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    },
  ];
}

/** The line of the page on which the paragraph stands; its top where there is none. */
function lineOn(page: string, { operative }: CitedTarget): Range {
  const lines = page.split('\n');
  const begins = operative && `- **${escaped(operative.label)}** `;
  const found = begins === undefined ? -1 : lines.findIndex((line) => line.startsWith(begins));
  const line = Math.max(0, found);
  const end = found < 0 ? 0 : (lines[found] ?? '').length;
  return { start: { line, character: 0 }, end: { line, character: end } };
}
