/** Paragraphs that open alike, one directly after the other, and what also and further should stand in each. */
import { after, isJoined, repeatOf, repeats, resembles } from '../lexicon/repeats.ts';
import type { OpenedText, OpeningPart, Repeat } from '../lexicon/repeats.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Marker, Operative, Preambular } from '../syntax/nodes.ts';
import { isSettled } from '../model/ownParagraphs.ts';
import { explainRow, type RowStep, type RowVerdict } from './repeatCycle.ts';

export interface OpeningRow {
  readonly members: readonly RowMember[];
  /** `orphan` where the first has its adverb after nothing. */
  readonly start: 'plain' | 'orphan';
  /** For an orphan: the last paragraph further up that opens so. */
  readonly antecedent?: Operative | Preambular;
}

export interface RowMember {
  readonly paragraph: Operative | Preambular;
  readonly opened: OpenedText;
  readonly verdict: RowVerdict;
  /** What stands here once the whole row is right. */
  readonly settled: Repeat;
}

/** Headings, parts and quotations end a row; subparagraphs do not. A single paragraph is one only where it has an adverb. */
export function openingRows({ outline }: Resolution): readonly OpeningRow[] {
  return outline.parts.flatMap(({ sections }) =>
    parts.flatMap((part) => {
      const earlier = new Map<string, Operative | Preambular>();
      return sections.flatMap((section) => rowsIn(section[part], part, earlier));
    }),
  );
}

/** The rows of one list of paragraphs that follow one another. */
export function rowsAmong(
  paragraphs: readonly (Operative | Preambular)[],
  part: OpeningPart,
): readonly OpeningRow[] {
  return rowsIn(paragraphs, part, new Map());
}

const parts = ['preambular', 'operative'] as const;

/** A row in the making. */
interface Group {
  readonly members: Entry[];
  /** The paragraph before it. */
  readonly previous: Operative | Preambular | undefined;
  readonly antecedent: Operative | Preambular | undefined;
}

interface Entry {
  readonly paragraph: Operative | Preambular;
  readonly opened: OpenedText;
}

function rowsIn(
  paragraphs: readonly (Operative | Preambular)[],
  part: OpeningPart,
  earlier: Map<string, Operative | Preambular>,
): readonly OpeningRow[] {
  const groups: Group[] = [];
  let current: Group | undefined;
  let previous: Operative | Preambular | undefined;
  for (const paragraph of paragraphs) {
    const opened = openedText(paragraph, part);
    if (opened === undefined) {
      current = undefined;
    } else {
      const { opening } = opened;
      const last = current?.members.at(-1);
      if (current === undefined || last === undefined || !resembles(last.opened.opening, opening)) {
        current = { members: [], previous, antecedent: earlier.get(opening.head) };
        groups.push(current);
      }
      current.members.push({ paragraph, opened });
      earlier.set(opening.head, paragraph);
    }
    previous = paragraph;
  }
  return groups.filter(isTelling).map((group) => rowOf(group, part));
}

function isTelling({ members }: Group): boolean {
  return members.length > 1 || members[0]?.opened.opening.adverb !== undefined;
}

/** Absent where the opening is not understood, quoted, or still under negotiation. */
function openedText(paragraph: Operative | Preambular, part: OpeningPart): OpenedText | undefined {
  const { opening, body, marker } = paragraph;
  if (opening?.known !== true || !isSettled(paragraph) || isInserted(marker)) return undefined;
  const { text } = body.prose;
  const form = part === 'operative' ? 'finite' : 'participle';
  const isClear = !saysAgain.test(opening.phrase) && !adverbOrNot.test(text.slice(opening.end));
  return opening.form === form && isClear ? { text, opening, part } : undefined;
}

/** `5 bis.` */
function isInserted(marker: Marker | undefined): boolean {
  return marker !== undefined && marker.latin > 0;
}

/** "Once again calls upon" repeats in its own way. */
const saysAgain = /\b(?:again|once more)\b/i;
/** "Welcoming" before ` further measures`: nobody can tell whether the measures are further ones. */
const adverbOrNot = /^ (?:also|further)\b/;
/** "Stressing" before `, in this regard, the` or ` in this context the`: something else than a repetition. */
const insertedWords = /^(?:,| in (?:this|that) (?:regard|context|respect|connection)\b)/;

function rowOf(group: Group, part: OpeningPart): OpeningRow {
  const { members, antecedent } = group;
  const [first] = members;
  const written = first === undefined ? 'plain' : repeatOf(first.opened.opening);
  const start = written !== 'plain' && isOrphan(group, part) ? 'orphan' : 'plain';
  const steps = members.map(({ opened }, at): RowStep => ({
    repeat: repeatOf(opened.opening),
    may: isBound(opened, members[at - 1]?.opened) ? 'bound' : 'free',
  }));
  const beginning = start === 'orphan' ? 'plain' : written;
  const verdicts = explainRow(steps, beginning);
  const settled = settledRow(steps, verdicts, beginning);
  const judged = members.flatMap(({ paragraph, opened }, at): readonly RowMember[] => {
    const verdict = verdicts[at];
    return verdict ? [{ paragraph, opened, verdict, settled: settled[at] ?? 'plain' }] : [];
  });
  return { members: judged, start, ...(antecedent && { antecedent }) };
}

/** Mere slips are put right one by one; where the row took a new start, all is counted anew. */
function settledRow(
  steps: readonly RowStep[],
  verdicts: readonly RowVerdict[],
  beginning: Repeat,
): readonly Repeat[] {
  if (verdicts.every(({ right, goesOn }) => right || !goesOn)) {
    return verdicts.map(({ expected }) => expected);
  }
  const settled: Repeat[] = [];
  let next = beginning;
  for (const [at, { repeat, may }] of steps.entries()) {
    const here = at > 0 && may === 'free' && repeat === 'plain' ? 'plain' : next;
    settled.push(here);
    next = after(here);
  }
  return settled;
}

function isBound(opened: OpenedText, before: OpenedText | undefined): boolean {
  if (before === undefined || !repeats(before.opening, opened.opening)) return false;
  return !isJoined(opened) && !insertedWords.test(opened.text.slice(opened.opening.end));
}

/** Nothing directly before it can be what "also" refers to. */
function isOrphan({ members, previous }: Group, part: OpeningPart): boolean {
  const head = members[0]?.opened.opening.head ?? '';
  if (previous === undefined) return true;
  return openedText(previous, part) !== undefined && !says(previous, head.toLowerCase());
}

/** "…, and encourages States to …": the verb stands inside the paragraph. */
function says({ body, subparagraphs }: Operative | Preambular, verb: string): boolean {
  const texts = [body, ...subparagraphs.map((one) => one.body)].map(({ prose }) => prose.text);
  return texts.some((text) => text.includes(` ${verb} `));
}
