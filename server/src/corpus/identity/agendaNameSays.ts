/** What the item of the agenda is called under which a text was adopted or tabled, as its masthead has it. */
import type { Resolution } from '../../model/resolution.ts';
import { headLines } from './headLines.ts';
import type { Says } from './says.ts';

/** `Agenda item 71 (b)`, `Agenda items 13 and 117`, alone on its line */
const itemLine = /^Agenda items? \d[\d(), a-z]{0,60}$/i;

/**
 * Ends it: `Resolution adopted by …`, `[on the report of …]`, `Iraq: draft resolution`, `Distr.: Limited`, `Third Committee`, and
 * `Albania, Austria and` of a list of sponsors that runs on to the draft resolution.
 */
const otherLine =
  /^(?:resolution|decision)s? adopted\b|^[[(]|\bdraft (?:resolution|decision)\b|^(?:Distr|Original)\b|\bCommittee$|\bsession$|,$|\band$|(?:, [A-Z][\w’ -]{2,30}){4}/i;

const longest = 400;

/** Of several items the names in a row; absent where the masthead gives numbers only. */
export function agendaNameSays(resolution: Resolution): Says {
  const lines = headLines(resolution, resolution.outline.mastheads);
  const behind = lines.slice(lines.findIndex((line) => itemLine.test(line)) + 1);
  if (behind.length === lines.length) return {};
  const end = behind.findIndex((line) => otherLine.test(line));
  const name = behind.slice(0, end < 0 ? behind.length : end).join(' ');
  return name === '' || name.length > longest ? {} : { agendaName: name };
}
