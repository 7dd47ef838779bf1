/** Where a text of the drafter's own corpus cites resolutions, in its file as it is now. */
import type { Range } from 'vscode-languageserver';
import type { TextName } from '../corpus/corpus.ts';
import type { KnownText } from '../corpus/known.ts';
import { span } from '../text/span.ts';
import { corpusFile } from './corpusFile.ts';
import { wholePage } from './hierarchy.ts';
import type { Session } from './session.ts';
import { rangeOf } from './toLsp.ts';

/** A text of the corpus by its address, or a seed by its name. */
export type TextFile = Pick<KnownText, 'file'>;

/**
 * Reads the file once, for whatever is asked of it: the number in each paragraph that has it; the top of a text that is no file, and
 * of one that cites it only in a note.
 */
export async function citingRangesIn(
  session: Session,
  text: TextFile | undefined,
): Promise<(cited: TextName) => Range[]> {
  const file = text && (await corpusFile(session, text.file));
  if (text === undefined || file === undefined) return () => [wholePage];
  const paragraphs = (await session.corpus.now()?.paragraphs(text.file)) ?? [];
  return (cited) => {
    const places = placesIn(session, text, cited);
    const ranges = paragraphs.flatMap((paragraph) => {
      if (places.size > 0 && !places.has(paragraph.place)) return [];
      const at = placeOfNumber(file.getText(rangeOf(file, paragraph)), cited.number);
      if (at === undefined) return places.size > 0 ? [rangeOf(file, paragraph)] : [];
      const start = paragraph.start + at;
      return [rangeOf(file, span(start, start + cited.number.length))];
    });
    return ranges.length === 0 ? [wholePage] : ranges;
  };
}

/** Part of another number: the "5/1" of "65/1" and of "S-5/1" */
const ofNumber = /[\w/-]/;

function placeOfNumber(words: string, number: string): number | undefined {
  for (let at = words.indexOf(number); at !== -1; at = words.indexOf(number, at + 1)) {
    const around = words.charAt(at - 1) + words.charAt(at + number.length);
    if (!ofNumber.test(around)) return at;
  }
  return undefined;
}

/** What the paragraphs are called that cite it; none where that is not kept in mind. */
function placesIn({ library }: Session, text: TextFile, cited: TextName): ReadonlySet<string> {
  const sources = library.now().of(cited.organ, cited.number)?.citedIn ?? [];
  return new Set(sources.filter(({ file }) => file === text.file).map(({ place }) => place));
}
