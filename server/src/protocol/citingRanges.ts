/** Where a text of the drafter's own corpus cites a resolution, in its file as it is now. */
import type { Range } from 'vscode-languageserver';
import type { TextName } from '../corpus/corpus.ts';
import type { KnownText } from '../corpus/known.ts';
import { span } from '../text/span.ts';
import { corpusFile } from './corpusFile.ts';
import { wholePage } from './hierarchy.ts';
import type { Session } from './session.ts';
import { rangeOf } from './toLsp.ts';

/** The number in each paragraph that has it; the top of a text that is no file, and of one that cites it only in a note. */
export async function citingRanges(
  session: Session,
  text: KnownText | undefined,
  cited: TextName,
): Promise<Range[]> {
  const file = text && (await corpusFile(session, text.file));
  if (text === undefined || file === undefined) return [wholePage];
  const places = placesIn(session, text, cited);
  const paragraphs = (await session.corpus.now()?.paragraphs(text.file)) ?? [];
  const ranges = paragraphs.flatMap((paragraph) => {
    const words = file.getText(rangeOf(file, paragraph));
    const at = words.indexOf(cited.number);
    if (at === -1) return places.has(paragraph.place) ? [rangeOf(file, paragraph)] : [];
    const start = paragraph.start + at;
    return [rangeOf(file, span(start, start + cited.number.length))];
  });
  return ranges.length === 0 ? [wholePage] : ranges;
}

/** What the paragraphs are called that cite it, as far as it is kept in mind. */
function placesIn({ library }: Session, text: KnownText, cited: TextName): ReadonlySet<string> {
  const sources = library.now().of(cited.organ, cited.number)?.citedIn ?? [];
  return new Set(sources.filter(({ file }) => file === text.file).map(({ place }) => place));
}
