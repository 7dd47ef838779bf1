/**
 * `npm run bench:compare`: how often the comparison of a text with its predecessor says what a reader has judged, and how often the
 * predecessor is found. The texts are not part of the project: `--corpus` says where they are.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { compared } from '../../server/src/corpus/compare/compared.ts';
import { paragraphsIn } from '../../server/src/corpus/compare/paragraphsIn.ts';
import { predecessorsOf, type Successor } from '../../server/src/corpus/compare/predecessorsOf.ts';
import { successorIn } from '../../server/src/corpus/compare/successorIn.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import judged from './comparisons/judged.json';
import { publishedTexts } from './publishedTexts.ts';

const inOrder = new Intl.Collator('en', { numeric: true });

/** What share of the judgements, and of the predecessors, must be right. */
const bars = { comparison: 0.95, predecessor: 0.9 };

interface Judged {
  readonly older: string;
  readonly newer: string;
  /** For each paragraph of the newer text that is no twin: where it comes from, or null where it is new. */
  readonly came: Readonly<Record<string, string | null>>;
}

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { corpus: { type: 'string', default: '../shared/corpus' } },
});
if (existsSync(values.corpus)) report(values.corpus);
else process.stdout.write(`There is no folder ${values.corpus}: nothing was compared\n`);

function report(corpus: string): void {
  const pairs: readonly Judged[] = judged;
  const results = pairs.map((pair) => resultOf(corpus, pair));
  const wrong = results.flatMap((result) => result.wrong);
  const all = results.reduce((sum, { count }) => sum + count, 0);
  const twins = results.reduce((sum, result) => sum + result.others, 0);
  process.stdout.write(
    `${wrong.join('')}\nparagraphs judged by hand: ${figure(all - wrong.length, all, bars.comparison)}; ` +
      `${twins} more have a twin\n${predecessors(corpus)}`,
  );
}

function resultOf(corpus: string, { older, newer, came }: Judged) {
  const [before, after] = [older, newer].map((name) =>
    paragraphsIn(analyse(readFileSync(path.join(corpus, name), 'utf8'))),
  );
  const rows = compared(before ?? [], after ?? []);
  const found = new Map(
    rows.flatMap((row) => {
      if (row.kind === 'dropped') return [];
      return [[row.newer.place, row.kind === 'new' ? null : row.older.place] as const];
    }),
  );
  const judgements = Object.entries(came);
  const wrong = judgements
    .filter(([place, from]) => found.get(place) !== from)
    .map(
      ([place, from]) =>
        `${newer}, ${place}: judged ${from ?? 'new'}, found ${found.get(place) ?? 'new'}\n`,
    );
  return { wrong, count: judgements.length, others: found.size - judgements.length };
}

/** Texts of one session against those of others, among which is one of the same title for each: the last of these is meant. */
function predecessors(corpus: string): string {
  const drafts = successors(path.join(corpus, 'ga-79'));
  const candidates = successors(path.join(corpus, 'ga')).toSorted((a, b) =>
    inOrder.compare(a.identity.number ?? '', b.identity.number ?? ''),
  );
  const right = drafts.filter((draft) => {
    const meant = candidates.findLast((candidate) => titleOf(candidate) === titleOf(draft));
    return meant !== undefined && predecessorsOf(draft, candidates)[0]?.candidate === meant;
  });
  return `predecessors found first: ${figure(right.length, drafts.length, bars.predecessor)}\n`;
}

function titleOf({ identity }: Successor): string {
  return identity.title?.trim().toLowerCase() ?? '';
}

function successors(folder: string): readonly Successor[] {
  const texts = publishedTexts(folder);
  return 'refused' in texts ? [] : texts.map(({ text }) => successorIn(analyse(text), 'draft.md'));
}

function figure(right: number, all: number, bar: number): string {
  const share = (100 * right) / Math.max(1, all);
  return `${right} of ${all}, ${share.toFixed(1)} % (bar: ${(100 * bar).toFixed(0)} %)`;
}
