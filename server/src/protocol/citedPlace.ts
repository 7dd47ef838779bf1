/**
 * Where a citation leads in an editor: into the file of the text where the drafter's own corpus has it, else to the page on the
 * resolution, and there to the paragraph that is named.
 */
import type { Location, LocationLink, Range } from 'vscode-languageserver';
import type { CorpusParagraph } from '../corpus/corpusText.ts';
import { citedTargetAt, type CitedTarget } from '../features/citedTarget.ts';
import { knownText } from '../features/knownText.ts';
import { escaped } from '../features/writing/escaped.ts';
import type { Asked } from './asked.ts';
import { corpusFile } from './corpusFile.ts';
import { wholePage } from './hierarchy.ts';
import { addressOfKnown } from './knownTexts.ts';
import type { Session } from './session.ts';
import { rangeOf } from './toLsp.ts';

/** Empty where nothing is known, or the editor has no pages to show and there is no file, either. */
export async function citedPlace(
  asked: Asked,
  offset: number,
): Promise<LocationLink[] | Location[]> {
  const { document, resolution, library, session } = asked;
  const target = citedTargetAt(resolution, library, offset);
  const place = target && ((await placeInFile(session, target)) ?? placeOnPage(asked, target));
  if (target === undefined || place === undefined) return [];
  if (!session.editor().abilities.linksWithOrigin) return [place];
  const { uri, range } = place;
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

/** Absent where the text is none of the drafter's own corpus, or its file has gone. */
async function placeInFile(
  session: Session,
  { known: { text }, path }: CitedTarget,
): Promise<Location | undefined> {
  const file = text && (await corpusFile(session, text.file));
  if (text === undefined || file === undefined) return undefined;
  if (path === undefined) return { uri: text.file, range: wholePage };
  const paragraphs = (await session.corpus.now()?.paragraphs(text.file)) ?? [];
  const named = paragraphNamed(paragraphs, path);
  return { uri: text.file, range: named === undefined ? wholePage : rangeOf(file, named) };
}

/** "12 (b)"; where the text has no such subparagraph, the paragraph it would belong to. */
function paragraphNamed(
  paragraphs: readonly CorpusParagraph[],
  path: string,
): CorpusParagraph | undefined {
  const called = (name: string) => paragraphs.find(({ place }) => place === `paragraph ${name}`);
  return called(path) ?? called(path.replace(/ \(.*$/, ''));
}

function placeOnPage({ session, settings }: Asked, target: CitedTarget): Location | undefined {
  if (!session.editor().showsKnownTexts) return undefined;
  const page = knownText(target.known, { language: settings.linkLanguage });
  return { uri: addressOfKnown(target.known), range: lineOn(page, target) };
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
