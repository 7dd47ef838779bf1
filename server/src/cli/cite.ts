/** `resolution cite`: what a draft cites, and what is known of each. */
import { citationTable, type CitedRow } from '../features/citationTable.ts';
import { analyse } from '../model/analyse.ts';
import { complain } from './complain.ts';
import { draftAt } from './drafts.ts';
import { libraryFor } from './libraryFor.ts';
import { positionsIn } from './positions.ts';
import { readFormat } from './readFormat.ts';
import type { ExitCode, World } from './world.ts';

export async function cite(
  world: World,
  path: string,
  options: { readonly format?: string },
): Promise<ExitCode> {
  const format = readFormat(options.format);
  if (typeof format === 'object') return complain(world, [format]);
  const draft = await draftAt(world, path);
  if ('refused' in draft) return complain(world, [draft]);
  const rows = citationTable(analyse(draft.text), await libraryFor(world));
  world.out(format === 'json' ? jsonTable(draft.text, rows) : textTable(draft.text, rows));
  return 0;
}

function jsonTable(draft: string, rows: readonly CitedRow[]): string {
  const positions = positionsIn(draft);
  const table = rows.map(({ text, organ, number, date, span, known, line }) => ({
    text,
    organ: organ ?? null,
    number,
    date: date ?? null,
    range: positions.range(span),
    known,
    line,
  }));
  return `${JSON.stringify(table, undefined, 2)}\n`;
}

/** `12:44 General Assembly 65/230 (2010-12-21): Twelfth United Nations Congress …` */
function textTable(draft: string, rows: readonly CitedRow[]): string {
  const positions = positionsIn(draft);
  const lines = rows.map(({ organ, number, date, span, line }) => {
    const { line: row, character } = positions.at(span.start);
    const named = [organ ?? 'unknown organ', number, date === undefined ? '' : `(${date})`];
    const said = line === '' ? 'not in the corpus' : line;
    return `${row + 1}:${character + 1} ${named.filter((word) => word !== '').join(' ')}: ${said}`;
  });
  const count = `${rows.length} citation${rows.length === 1 ? '' : 's'}`;
  return `${[...lines, count].join('\n')}\n`;
}
