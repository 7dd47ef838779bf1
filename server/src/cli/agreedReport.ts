/** The closest paragraphs of a corpus, as `resolution agreed` prints them. */
import { differencesOf } from '../corpus/agreed/differences.ts';
import type { AgreedMatch } from '../corpus/corpus.ts';
import type { CorpusParagraph } from '../corpus/corpusText.ts';
import type { DraftFile } from './drafts.ts';
import { placeInWords, type FoundPlace } from './foundPlaces.ts';
import { markedWords } from './markedWords.ts';
import { positionsIn } from './positions.ts';
import { sharePercent } from './sharePercent.ts';
import { jsonText } from './jsonText.ts';
import { oneLine } from '../text/oneLine.ts';

export interface FoundAgreed {
  readonly paragraph: CorpusParagraph;
  /** Best first. */
  readonly matches: readonly PlacedMatch[];
}

interface PlacedMatch {
  readonly match: AgreedMatch;
  readonly place: FoundPlace;
}

/** `a.resolution:7 86% texts/78-69.txt:14 General Assembly resolution 78/69, paragraph 3` */
export function agreedList({ name, text }: DraftFile, found: readonly FoundAgreed[]): string {
  const positions = positionsIn(text);
  const lines = found.map(({ paragraph, matches: [best] }) => {
    const place = `${name}:${positions.at(paragraph.start).line + 1}`;
    return oneLine(`${place} ${best === undefined ? 'nothing close' : matchLine(best)}`);
  });
  return `${lines.join('\n')}\n`;
}

/** The same for one paragraph, and under each what the draft says otherwise: `the [-seventy-ninth-] {+eightieth+} session`. */
export function agreedWithWords(draft: DraftFile, found: readonly FoundAgreed[]): string {
  const blocks = found.flatMap(({ paragraph, matches }) =>
    matches.map((one) => {
      const runs = differencesOf(one.match.paragraph.text, paragraph.text);
      return `${oneLine(matchLine(one))}\n${oneLine(markedWords(runs))}\n`;
    }),
  );
  return blocks.length === 0 ? agreedList(draft, found) : blocks.join('\n');
}

export function agreedJson({ text }: DraftFile, found: readonly FoundAgreed[]): string {
  const positions = positionsIn(text);
  const list = found.map(({ paragraph, matches }) => ({
    range: positions.range(paragraph),
    place: paragraph.place,
    text: paragraph.text,
    matches: matches.map(({ match, place: { file, range } }) => ({
      file,
      range: range ?? null,
      name: match.name,
      place: match.paragraph.place,
      share: match.share,
      text: match.paragraph.text,
    })),
  }));
  return jsonText(list);
}

function matchLine({ match: { name, share, paragraph }, place }: PlacedMatch): string {
  return `${sharePercent(share)} ${placeInWords(place)} ${name}, ${paragraph.place}`;
}
