/** What the title line says: `# 78/69. Oceans and the law of the sea`, `Resolution 22/7: …`. */
import type { Resolution } from '../../model/resolution.ts';
import { numberAt } from '../../lexicon/resolutionNumbers.ts';
import { kindNamed } from './kindNamed.ts';
import type { Says } from './says.ts';

/** `Resolution `, `Draft decision ` */
const noun = /^(?<draft>draft )?(?<kind>resolution|decision) (?=\S)/i;

/** `. `, `: `, ` – ` between a number and the words */
const mark = /^(?:[.:]? ?[–—-]? )\s*(?=\S)|^[.:]?$/;

/** Title and number; a title line with nothing but a number has no title. */
export function titleSays({ outline }: Resolution): Says {
  const { title } = outline;
  if (title === undefined) return {};
  if (title.number !== undefined) return { ...titled(title.text), ...numbered(title.number) };
  const { text } = title;
  const lead = noun.exec(text);
  const start = lead?.[0].length ?? 0;
  const found = numberAt(text, start);
  const end = found && mark.exec(text.slice(found.end));
  if (found === undefined || !end) return titled(text);
  const kind = kindNamed(lead?.groups?.['kind']);
  const status = lead?.groups?.['draft'] === undefined ? 'adopted' : 'draft';
  const { number } = found;
  return { ...titled(text.slice(found.end + end[0].length)), number, kind, status };
}

/** A masthead in one piece, and a paragraph, are no title. */
const untitled = /\bDistr\b|\badopted by the\b.{1,200}\bmeeting\b|[,;:]$/i;

function titled(text: string): Says {
  const title = text.trim();
  return title === '' || untitled.test(title) ? {} : { title };
}

function numbered(written: string): Says {
  const number = numberAt(written, 0)?.number ?? written;
  return { number, status: 'adopted' };
}
