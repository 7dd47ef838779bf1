/** `resolution cite`: what a draft cites, and what is known of each. */
import { citationTable, type CitedRow } from '../features/citationTable.ts';
import { analyse } from '../model/analyse.ts';
import { positionsIn } from './positions.ts';
import { readOneDraft, type ReaderOptions } from './readOneDraft.ts';
import { withKnowledge } from './withKnowledge.ts';
import type { ExitCode, World } from './world.ts';
import { jsonText } from './jsonText.ts';
import { oneLine } from '../text/oneLine.ts';

export interface CiteOptions extends ReaderOptions {
  /** Folders of texts. */
  readonly corpus?: readonly string[];
}

export function cite(world: World, path: string, options: CiteOptions): Promise<ExitCode> {
  return withKnowledge(world, options.corpus ?? [], (libraryOf) =>
    readOneDraft(world, path, options, async (draft, format) => {
      const { text } = draft;
      const rows = citationTable(analyse(text), await libraryOf(draft));
      return format === 'json' ? jsonTable(text, rows) : textTable(text, rows);
    }),
  );
}

function jsonTable(draft: string, rows: readonly CitedRow[]): string {
  const positions = positionsIn(draft);
  const table = rows.map(({ text, organ, number, date, span, known, supersededBy, line }) => ({
    text,
    organ: organ ?? null,
    number,
    date: date ?? null,
    range: positions.range(span),
    known,
    supersededBy,
    line,
  }));
  return jsonText(table);
}

/** `12:44 General Assembly 65/230 (2010-12-21): Twelfth United Nations Congress …` */
function textTable(draft: string, rows: readonly CitedRow[]): string {
  const positions = positionsIn(draft);
  const lines = rows.map(({ organ, number, date, span, line }) => {
    const { line: row, character } = positions.at(span.start);
    const named = [organ ?? 'unknown organ', number, date === undefined ? '' : `(${date})`];
    const said = line === '' ? 'not in the corpus' : line;
    const names = named.filter((word) => word !== '').join(' ');
    return oneLine(`${row + 1}:${character + 1} ${names}: ${said}`);
  });
  const count = `${rows.length} citation${rows.length === 1 ? '' : 's'}`;
  return `${[...lines, count].join('\n')}\n`;
}
