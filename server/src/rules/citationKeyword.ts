/** What stands before the numbers: organ in full, "resolution" for one, "resolutions" for several, in small letters. */
import type { Organ } from '../lexicon/organs.ts';
import type { Citation } from '../model/citation.ts';
import type { CitedGroup } from '../model/citedGroup.ts';
import type { Resolution } from '../model/resolution.ts';
import { capitalized } from '../text/capitalized.ts';
import { sourceSpan } from '../text/prose.ts';
import { mayFollow } from './mayFollow.ts';
import { rewording } from './rewording.ts';
import type { Finding } from './rule.ts';

export function* introduction(citation: Citation, resolution: Resolution): Iterable<Finding> {
  const { body, group } = citation;
  const { text } = body.prose;
  if (group.keywordEnd === group.start) return;
  const abbreviated = mayFollow(resolution, 'sc') ? undefined : abbreviatedOrgan(citation);
  const start = abbreviated?.start ?? group.start;
  const keyword = keywordFor(citation, resolution);
  const written = text.slice(start, group.keywordEnd);
  const right = abbreviated === undefined ? keyword : `${abbreviated.organ.name} ${keyword}`;
  if (written === right) return;
  const isCapital = written.toLowerCase() === right.toLowerCase();
  yield {
    span: sourceSpan(body.prose, start, group.keywordEnd),
    message: `Expected "${right}", found "${written}"`,
    ...(isCapital ? { severity: 'information' } : {}),
    fixes: [
      {
        title: `Write "${right}"`,
        edits: [rewording(body.prose, { start, written, right })],
        meaning: 'kept',
      },
    ],
  };
}

/** "GA", "UNGA", "ECOSOC" before the keyword, or "UNSCR". */
function abbreviatedOrgan({
  text,
  organ,
  by,
  body,
  group,
}: Citation): { readonly organ: Organ; readonly start: number } | undefined {
  if (organ === undefined) return undefined;
  if (keywordOf(body.prose.text, group) === 'UNSCR') return { organ, start: group.start };
  const [word = ''] = text.split(/[ ’']/, 1);
  const isShort = word === word.toUpperCase() && organ.aliases?.includes(word.toLowerCase());
  const start = body.prose.text.lastIndexOf(`${word} `, group.start);
  return by === 'name' && isShort === true && start !== -1 ? { organ, start } : undefined;
}

function keywordOf(text: string, { start, keywordEnd }: CitedGroup): string {
  return text.slice(start, keywordEnd);
}

/** The keyword as it should be. */
function keywordFor({ body, group, kind }: Citation, resolution: Resolution): string {
  const { text } = body.prose;
  const written = keywordOf(text, group);
  if (written === 'UNSCR' && mayFollow(resolution, 'sc')) return written;
  const isPlural = numberOf(text, group) === 'plural';
  const right = isPlural ? `${kind}s` : kind;
  if (written === written.toUpperCase() && written !== 'UNSCR') return right.toUpperCase();
  return /^[A-Z]/.test(written) && mayBeCapital(text, group) ? capitalized(right) : right;
}

/** "resolutions" for one number is right where others follow that were not read as numbers of the list. */
function numberOf(text: string, group: CitedGroup): 'plural' | 'singular' {
  const [first, second] = group.numbers;
  if (second !== undefined || first === undefined) return 'plural';
  if (group.plural === 'singular') return 'singular';
  const isAlone =
    first.found.start === group.keywordEnd + 1 && !/ (?:and|to) |,/.test(first.found.number);
  const [rest = ''] = text
    .slice(first.listEnd, first.listEnd + listReach)
    .split(/resolution|decision/i, 1);
  return isAlone && !goesOn.test(rest) ? 'singular' : 'plural';
}

/** How far a list is looked for that was not read as one. */
const listReach = 500;

/** ` and subsequent ` before a keyword, ` to `, or any number before the next keyword: `and 5/2`, `1267 (1999)`, `67/…` */
const goesOn = /^,? (?:and|or|as well as) (?:[a-z]+ ){1,4}$|^ to |\d\/|\d \(|\(\d{4}\)/;

/** At the start of the paragraph or of a sentence, and in names: "Guidance for the Implementation of Security Council Resolution 2272 (2016)". */
function mayBeCapital(text: string, { start, numbers }: CitedGroup): boolean {
  const before = text.slice(Math.max(0, start - nameReach), start);
  const behind = text.slice(numbers.at(-1)?.end ?? start);
  return start === 0 || /[.:] $/.test(before) || nameBefore.test(before) || nameBehind.test(behind);
}

/** The longest such name. */
const nameReach = 120;

/** `Implementation of Security Council `, `Afghanistan’s Security Council ` */
const nameBefore =
  /(?:\b[A-Z][a-z]{3,} (?:of|on|for) (?:the )?|’s )(?:[A-Z][a-z]+ (?:and )?){0,4}$/;

/** ` National Action Plan` */
const nameBehind = /^ [A-Z][a-z]/;
