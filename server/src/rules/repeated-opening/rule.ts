/** The same opening in paragraphs that follow one another: plain, then also, then further, then plain again. */
import { repeated, repeatOf } from '../../lexicon/repeats.ts';
import type { Resolution } from '../../model/resolution.ts';
import { openingSpan, openingWords } from '../openingOf.ts';
import type { OpeningRow, RowMember } from '../openingRows.ts';
import { repeatRewording, rowRewording } from '../repeatRewording.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

export const repeatedOpening: Rule = {
  severity: 'information',
  profiles: { sc: 'off', mun: 'off' },
  title: 'The second paragraph in a row that opens alike has "also", the third "further"',
  *check(resolution, { groundwork }) {
    for (const row of groundwork.openingRows()) yield* findingsIn(row, resolution);
  },
};

/** A row that begins with an adverb after nothing is put right from its beginning, by another rule. */
function* findingsIn(row: OpeningRow, { tree }: Resolution): Iterable<Finding> {
  if (row.start === 'orphan' || isList(row)) return;
  for (const [at, member] of row.members.entries()) {
    const { paragraph, opened, verdict } = member;
    if (verdict.right) continue;
    const before = row.members[at - 1]?.paragraph;
    const right = repeated(opened, verdict.expected);
    yield {
      span: openingSpan(paragraph),
      message: `Expected "${right}", found "${openingWords(paragraph)}"`,
      ...(paragraph.kind === 'operative' && { severity: 'hint' }),
      related: before ? [{ span: openingSpan(before), message: 'The paragraph before' }] : [],
      fixes: fixesOf(row, member, tree.text),
    };
  }
}

/** So many paragraphs that open alike, all without an adverb, are a list. */
function isList({ members }: OpeningRow): boolean {
  const isPlain = members.every(({ opened }) => repeatOf(opened.opening) === 'plain');
  return isPlain && members.length >= shortestList;
}

const shortestList = 8;

/** The paragraph alone, where the others can stay as they are; the whole row, where they cannot or are wrong too. */
function fixesOf({ members }: OpeningRow, member: RowMember, draft: string): readonly Fix[] {
  const { opened, verdict } = member;
  const fixes: Fix[] = [];
  const own = verdict.goesOn ? undefined : repeatRewording(member, verdict.expected, draft);
  if (own) fixes.push({ title: `Change to "${repeated(opened, verdict.expected)}"`, edits: own });
  const isAlone = members.every((other) => other === member || other.verdict.right);
  const all = own && isAlone ? undefined : rowRewording(members, draft);
  const title = 'Put "also" and "further" right in all paragraphs of the row';
  return all ? [...fixes, { title, edits: all }] : fixes;
}
