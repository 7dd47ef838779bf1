/** Which texts a text cites, and which texts cite it. */
import type { Known, Library } from '../corpus/known.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Span } from '../text/span.ts';
import { groupedBy } from '../text/groupedBy.ts';

export interface CitedText {
  readonly known: Known;
  /** Where the draft cites it; empty where the citing text is one of the corpus. */
  readonly spans: readonly Span[];
}

/** The resolutions a draft cites, in order, those left out of which nothing is known. */
export function citedByDraft({ citations }: Resolution, library: Library): readonly CitedText[] {
  const known = citations.flatMap(({ organ, number, span }) => {
    const found = organ && library.of(organ.name, number);
    return found === undefined ? [] : [{ known: found, span }];
  });
  const groups = groupedBy(known, ({ known: { organ, number } }) => `${organ} ${number}`);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ known: text }) => ({
      known: text,
      spans: group.map(({ span }) => span),
    })),
  );
}

/** The resolutions a text of the corpus cites; none where the corpus does not hold it. */
export function citedByKnown({ text }: Known, library: Library): readonly Known[] {
  if (text === undefined) return [];
  return library.all().filter(({ citedIn }) => citedIn.some(({ file }) => file === text.file));
}

/** The texts of the corpus that cite it. */
export function citing({ citedIn }: Known, library: Library): readonly Known[] {
  const files = new Set(citedIn.map(({ file }) => file));
  return library.all().filter(({ text }) => text !== undefined && files.has(text.file));
}

/** Where a draft cites it. */
export function citationsOf(
  { citations }: Resolution,
  cited: Pick<Known, 'organ' | 'number'>,
): readonly Span[] {
  return citations.flatMap(({ organ, number, span }) =>
    organ?.name === cited.organ && number === cited.number ? [span] : [],
  );
}
