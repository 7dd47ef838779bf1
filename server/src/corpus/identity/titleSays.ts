/** What the title line says: `# 78/69. Oceans and the law of the sea`, `Resolution 22/7: …`. */
import type { Resolution } from '../../model/resolution.ts';
import { numberAt } from '../../lexicon/resolutionNumbers.ts';
import { kindNamed } from './kindNamed.ts';
import type { Says } from './says.ts';

/** `Resolution `, `Draft decision ` */
const noun = /^(?<draft>draft )?(?<kind>resolution|decision) (?=\S)/i;

/** `Decision `, `General Assembly decision ` in front of a number */
const nounBefore = /(?:^|\s)(?<draft>draft )?(?<kind>resolution|decision) $/i;

/** `. `, `: `, ` – ` between a number and the words; nothing, or a mark, where there are no words */
const mark = /^(?:[.:]| [–—-]) (?=\S)|^[.:]?$/;

/** Title and number; a title line with nothing but a number has no title. */
export function titleSays({ outline }: Resolution): Says {
  const { title } = outline;
  if (title === undefined) return {};
  return title.number === undefined
    ? (numberedTitle(title.text) ?? titled(title.text))
    : { ...titled(title.text), ...numbered(title.number, title.body.prose.text) };
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

/** `Draft resolution `, `Decision `, or no noun at all, which leaves the kind to other places. */
function namedBy(groups: Readonly<Record<string, string | undefined>> | undefined): Says {
  const { draft, kind } = groups ?? {};
  const status = draft === undefined ? 'adopted' : 'draft';
  return { ...(kind !== undefined && { kind: kindNamed(kind) }), status };
}

/** A masthead in one piece, and a paragraph, are no title. */
const untitled = /\bDistr\b|\badopted by the\b.{1,200}\bmeeting\b|[,;:]$/i;

function titled(text: string): Says {
  const title = text.trim();
  return title === '' || untitled.test(title) ? {} : { title };
}

/** `78/505` of `Decision 78/505. Title` */
function numbered(written: string, line: string): Says {
  const number = numberAt(written, 0)?.number ?? written;
  const before = line.slice(0, line.indexOf(written));
  return { number, ...namedBy(nounBefore.exec(before)?.groups) };
}
