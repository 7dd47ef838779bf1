/** A comparison in words: a summary, then a paragraph a row, differences in `[-…-]` and `{+…+}`. */
import { countsOf, rowKinds } from '../corpus/compare/countsOf.ts';
import type { ComparedRow } from '../corpus/compare/compared.ts';
import { differencesOf } from '../corpus/agreed/differences.ts';
import { shortened } from '../text/shortened.ts';
import { unreachable } from '../text/unreachable.ts';
import type { Comparison } from './comparison.ts';
import { markedWords } from './markedWords.ts';
import { visible } from './visible.ts';

const keptLength = 70;

export function comparisonText({ rows }: Comparison): string {
  const counts = countsOf(rows);
  const summary = rowKinds.map((kind) => `${counts[kind]} ${kind}`).join(', ');
  return visible(`${[summary, ...rows.map(rowText)].join('\n\n')}\n`);
}

/** `changed  paragraph 4 (was paragraph 3)`, and the words below it */
function rowText(row: ComparedRow): string {
  switch (row.kind) {
    case 'kept':
      return `kept  ${places(row)}\n    ${shortened(row.newer.text, keptLength)}`;
    case 'changed':
    case 'moved':
      return `${row.kind}  ${places(row)}\n    ${differing(row.older.text, row.newer.text)}`;
    case 'new':
      return `new  ${row.newer.place}\n    {+${row.newer.text}+}`;
    case 'dropped':
      return `dropped  ${row.older.place}\n    [-${row.older.text}-]`;
    default:
      return unreachable(row);
  }
}

type Paired = Exclude<ComparedRow, { readonly kind: 'new' | 'dropped' }>;

function places({ kind, older, newer }: Paired): string {
  if (kind === 'moved') return `${newer.place} (from ${older.place})`;
  return older.place === newer.place ? newer.place : `${newer.place} (was ${older.place})`;
}

function differing(older: string, newer: string): string {
  return markedWords(differencesOf(older, newer));
}
