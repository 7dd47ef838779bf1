/** Shows one paragraph of a comparison in the editor's own comparison of two texts. */
import { commands, Range, TextEditorRevealType, window, type Uri } from 'vscode';
import type { ComparedRange } from '../../server/src/protocol/contract.ts';
import type { ShownComparison } from './comparedTexts.ts';

/** Without a row from the beginning. The draft is on the right, and can be changed there. */
export async function showChange(
  { newer, older, beside, comparison }: ShownComparison,
  row: number | undefined,
): Promise<void> {
  const found = row === undefined ? undefined : comparison.rows[row];
  const right = found?.newer?.range;
  await commands.executeCommand(
    'vscode.diff',
    beside,
    newer,
    `${nameIn(older)} ↔ ${nameIn(newer)}`,
    { preview: false, ...(right && { selection: rangeFrom(right) }) },
  );
  // What was dropped stands on the left alone.
  if (right === undefined && found?.older !== undefined) reveal(beside, found.older.shown);
}

function reveal(uri: Uri, place: ComparedRange): void {
  const left = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  left?.revealRange(rangeFrom(place), TextEditorRevealType.InCenter);
}

function rangeFrom({ start, end }: ComparedRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

function nameIn({ path }: Uri): string {
  return path.split('/').at(-1) ?? path;
}
