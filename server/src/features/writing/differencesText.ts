/** What one text says differently from another, as Markdown: dropped words are struck out, added ones bold. */
import type { Run } from '../../corpus/agreed/differences.ts';
import { escaped } from './escaped.ts';

const marks = { kept: '', dropped: '~~', added: '**' } as const;

/** Marks next to a letter do not count beside punctuation: `peace**,**` shows asterisks. A blank that is hardly seen helps. */
const hairSpace = '\u200a';

const lastLetter = /[\p{L}\p{N}]$/u;
const firstLetter = /^[\p{L}\p{N}]/u;

/** One line: `the ~~Secretary-General~~ **Executive Director** to`. */
export function differencesText(runs: readonly Run[]): string {
  let markdown = '';
  let before: Run = { kind: 'kept', text: '' };
  for (const run of runs) {
    const words = escaped(run.text);
    if (words === '') continue;
    const mark = marks[run.kind];
    markdown += blankBetween(before, run) + mark + words + mark;
    before = run;
  }
  return markdown.trim();
}

function blankBetween(before: Run, run: Run): string {
  if (before.text === '') return '';
  if (/\s$/u.test(before.text) || /^\s/u.test(run.text)) return ' ';
  if (before.kind === 'dropped' && run.kind === 'added') return ' ';
  return hidesMark(before, run) ? hairSpace : '';
}

/** A mark stands between a letter on its outside and a sign on its inside. */
function hidesMark(before: Run, run: Run): boolean {
  const [left, right] = [lastLetter.test(before.text), firstLetter.test(run.text)];
  return (run.kind !== 'kept' && left && !right) || (before.kind !== 'kept' && !left && right);
}
