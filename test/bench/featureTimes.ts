/**
 * `npm run bench:features`: how long each feature takes on drafts of several lengths, once everything is warm. Medians, and in
 * brackets the least: on a machine that does other things besides, it comes nearest to the truth.
 */
import process from 'node:process';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { newMemory } from '../../server/src/model/memory.ts';
import { findingsIn } from '../../server/src/rules/run.ts';
import { features, type Feature, type Sample } from './features.ts';
import { longDraft } from './longDraft.ts';
import { table } from './table.ts';

const lengths = [60, 1000, 5000];

/** Runs before the clock is looked at, and runs of which the median is taken. */
const warming = 5;
const measured = 15;

const samples = lengths.map((length) => sampleOf(longDraft(length)));
const rows = features.map((feature) => {
  const times = samples.map((sample) => timesOf(feature, sample));
  const slowest = Math.max(...times.map(({ least }) => least));
  return [
    feature.name,
    ...times.map(({ median, least }) => `${median.toFixed(2)} (${least.toFixed(2)})`),
    `${feature.bar}`,
    slowest > feature.bar ? 'yes' : '',
  ];
});

const report = table(
  [
    { head: 'feature', align: 'left' },
    ...lengths.map((length) => ({ head: `${length} paragraphs`, align: 'right' }) as const),
    { head: 'bar, ms', align: 'right' },
    { head: 'over it', align: 'left' },
  ],
  rows,
);
process.stdout.write(`median and least of ${measured} runs, in ms\n\n${report}\n`);

function sampleOf(text: string): Sample {
  const memory = newMemory();
  const read = (version: string) => analyse(version, { memory });
  const untidy = analyse(text.replaceAll('\n\n', '\n').replace(/^(\d+)\. /gm, '$1) '));
  const resolution = read(text);
  const middle = resolution.references[resolution.references.length >> 1];
  const offset = middle?.mentions[0]?.span.start ?? 0;
  const findings = findingsIn(resolution, emptyLibrary, {});
  return { resolution, untidy, offset, findings, read };
}

function timesOf({ answer }: Feature, sample: Sample): { median: number; least: number } {
  for (let run = 0; run < warming; run += 1) answer(sample);
  const times = Array.from({ length: measured }, () => {
    const started = performance.now();
    answer(sample);
    return performance.now() - started;
  }).toSorted((a, b) => a - b);
  return { median: times[times.length >> 1] ?? Number.NaN, least: times[0] ?? Number.NaN };
}
