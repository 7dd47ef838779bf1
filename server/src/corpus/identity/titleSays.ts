/** What the title line says: `# 78/69. Oceans and the law of the sea`, `Resolution 22/7: …`. */
import type { Resolution } from '../../model/resolution.ts';
import { numberAt } from '../../lexicon/resolutionNumbers.ts';
import { kindNamed } from './kindNamed.ts';
import type { Says } from './says.ts';

/** `Resolution `, `Draft decision ` */
const noun = /^(?<draft>draft )?(?<kind>resolution|decision) (?=\S)/i;

/** `. `, `: `, ` – ` between a number and the words; nothing, or a mark, where there are no words */
const mark = /^(?:[.:]| [–—-]) (?=\S)|^[.:]?$/;

/** Title and number; a title line with nothing but a number has no title. */
export function titleSays({ outline }: Resolution): Says {
  const { title } = outline;
  if (title === undefined) return {};
  return title.number === undefined
    ? (numberedTitle(title.text) ?? titled(title.text))
    : { ...titled(title.text), ...numbered(title.number) };
}

/** `2625 (XXV). Declaration …`, `Resolution 22/7` */
function numberedTitle(text: string): Says | undefined {
  const lead = noun.exec(text);
  const found = numberAt(text, lead?.[0].length ?? 0);
  if (found === undefined) return undefined;
  const behind = text.slice(found.end);
  const marked = mark.exec(behind);
  if (marked === null) return undefined;
  const { number } = found;
  return { ...titled(behind.slice(marked[0].length)), number, ...namedBy(lead?.groups) };
}

/** `Draft resolution `, `Decision `, or no noun at all */
function namedBy(groups: Readonly<Record<string, string | undefined>> | undefined): Says {
  const status = groups?.['draft'] === undefined ? 'adopted' : 'draft';
  return { kind: kindNamed(groups?.['kind']), status };
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
