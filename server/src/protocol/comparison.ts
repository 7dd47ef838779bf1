/** A draft compared with an older text, in the words of the protocol. */
import { compared, type ComparedRow } from '../corpus/compare/compared.ts';
import { laidOut } from '../corpus/compare/laidOut.ts';
import { paragraphsIn, type DraftParagraph } from '../corpus/compare/paragraphsIn.ts';
import { analyse } from '../model/analyse.ts';
import { shortened } from '../text/shortened.ts';
import type { Asked } from './asked.ts';
import type { Comparison, ComparisonRow, OlderText } from './contract.ts';
import { rangeOf } from './toLsp.ts';

const wordsLength = 80;

/** Rows with ranges in both texts and in the older one as it is laid out. */
export function comparison(
  { session, document, resolution }: Asked,
  { uri, text }: OlderText,
): Comparison {
  const rows = compared(paragraphsIn(analyse(text)), paragraphsIn(resolution));
  const shown = laidOut({ older: text, newer: resolution.tree.text }, rows);
  const older = session.texts.create(uri, 'resolution', 0, text);
  const beside = session.texts.create(uri, 'resolution', 0, shown.text);

  function olderPlace(paragraph: DraftParagraph) {
    const { place } = paragraph;
    const span = shown.places.get(paragraph) ?? paragraph;
    return { place, range: rangeOf(older, paragraph), shown: rangeOf(beside, span) };
  }

  function rowOf(row: ComparedRow<DraftParagraph>): ComparisonRow {
    const { text: words } = row.kind === 'dropped' ? row.older : row.newer;
    return {
      kind: row.kind,
      words: shortened(words, wordsLength),
      ...('share' in row && { share: row.share }),
      ...(row.kind !== 'dropped' && {
        newer: { place: row.newer.place, range: rangeOf(document, row.newer) },
      }),
      ...(row.kind !== 'new' && { older: olderPlace(row.older) }),
    };
  }

  return { laidOut: shown.text, rows: rows.map(rowOf) };
}
