/** A comparison for programs. */
import { countsOf } from '../corpus/compare/countsOf.ts';
import type { ComparedRow } from '../corpus/compare/compared.ts';
import { differencesOf } from '../corpus/agreed/differences.ts';
import type { CorpusParagraph } from '../corpus/corpusText.ts';
import type { Comparison, ComparedText } from './comparison.ts';
import { positionsIn, type Positions } from './positions.ts';
import { jsonText } from './jsonText.ts';

export function comparisonJson({ older, newer, rows }: Comparison): string {
  const positions = { older: positionsIn(older.text), newer: positionsIn(newer.text) };
  const report = {
    older: named(older),
    newer: named(newer),
    counts: countsOf(rows),
    rows: rows.map((row) => jsonRow(row, positions)),
  };
  return jsonText(report);
}

function named({ name, title }: ComparedText) {
  return { file: name, title: title ?? null };
}

interface Both {
  readonly older: Positions;
  readonly newer: Positions;
}

function jsonRow(row: ComparedRow, positions: Both) {
  const { kind } = row;
  return {
    kind,
    share: 'share' in row ? Math.round(row.share * 1000) / 1000 : null,
    older: kind === 'new' ? null : jsonParagraph(row.older, positions.older),
    newer: kind === 'dropped' ? null : jsonParagraph(row.newer, positions.newer),
    words: 'share' in row ? differencesOf(row.older.text, row.newer.text) : [],
  };
}

function jsonParagraph(paragraph: CorpusParagraph, positions: Positions) {
  const { place, kind, text } = paragraph;
  return { place, kind, text, range: positions.range(paragraph) };
}
